package news.parallax.extract.reading.numeral;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.extract.reading.text.Sentence;
import news.parallax.extract.reading.text.Token;

/**
 * Cuts a sentence into runs of letters, numbers and single other characters, whatever its tokens are: "$13.6M" is three
 * words, "12-inch" too. One pass, linear in the length of the sentence.
 */
final class WordLexer {
    private final String text;
    private final Sentence sentence;
    private final List<Word> words = new ArrayList<>();
    private int nextToken;

    private WordLexer(String text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    static List<Word> words(String text, Sentence sentence) {
        return new WordLexer(text, sentence).scan();
    }

    private List<Word> scan() {
        int end = Math.min(sentence.end(), text.length());
        int at = sentence.start();
        int previousEnd = -1;
        while (at < end) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                at++;
                continue;
            }
            int start = at;
            Word.Kind kind;
            if (isDigit(c)) {
                at = endOfDigits(start, end);
                kind = Word.Kind.DIGITS;
            } else if (Character.isLetter(c)) {
                at = endOfLetters(start, end);
                kind = Word.Kind.LETTERS;
            } else {
                at = start + 1;
                kind = Word.Kind.SYMBOL;
            }
            words.add(word(start, at, kind, start == previousEnd));
            previousEnd = at;
        }
        return words;
    }

    private Word word(int start, int end, Word.Kind kind, boolean glued) {
        String exact = text.substring(start, end);
        String lower = exact.toLowerCase(Locale.ROOT);
        List<Token> tokens = sentence.tokens();
        while (nextToken < tokens.size() && tokens.get(nextToken).end() <= start) {
            nextToken++;
        }
        if (nextToken == tokens.size() || tokens.get(nextToken).start() > start) {
            return new Word(start, end, exact, lower, kind, glued, "", lower, -1);
        }
        Token token = tokens.get(nextToken);
        boolean whole = token.start() == start && token.end() == end;
        return new Word(start, end, exact, lower, kind, glued, token.tag(), whole ? token.lemma() : lower, nextToken);
    }

    /** Digits, and dots and commas (or the narrow spaces of some house styles) between digits. */
    private int endOfDigits(int start, int end) {
        int at = start + 1;
        while (at < end) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                at++;
            } else if ((c == '.' || c == ',') && at + 1 < end && isDigit(text.charAt(at + 1))) {
                at += 2;
            } else if (isGroupSpace(c) && digitsFrom(at + 1, end) == 3) {
                at += 4;
            } else {
                break;
            }
        }
        return at;
    }

    private int digitsFrom(int start, int end) {
        int at = start;
        while (at < end && at - start <= 3 && isDigit(text.charAt(at))) {
            at++;
        }
        return at - start;
    }

    /** Letters; single letters with dots ("U.S.", "a.m.") stay together. */
    private int endOfLetters(int start, int end) {
        int at = start + 1;
        while (at < end && isWordPart(text.charAt(at))) {
            at++;
        }
        if (at != start + 1) {
            return at;
        }
        int abbreviation = at;
        while (abbreviation + 1 < end
                && text.charAt(abbreviation) == '.'
                && Character.isLetter(text.charAt(abbreviation + 1))
                && !(abbreviation + 2 < end && isWordPart(text.charAt(abbreviation + 2)))) {
            abbreviation += 2;
        }
        if (abbreviation == at) {
            return at;
        }
        return abbreviation < end && text.charAt(abbreviation) == '.' ? abbreviation + 1 : abbreviation;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isGroupSpace(char c) {
        return c == '\u00a0' || c == '\u202f' || c == '\u2009';
    }
}
