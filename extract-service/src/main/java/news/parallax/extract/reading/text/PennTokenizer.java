package news.parallax.extract.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a sentence into tokens as the Penn Treebank does, with these choices for news: compounds with hyphens stay whole
 * ("11-country"), figures keep their commas, colons and points ("14,000", "5.40am"), marks of currency and per cent
 * stand alone, and no token is longer than {@value #LONGEST} code units. Takes linear time.
 */
final class PennTokenizer {
    private static final int LONGEST = 400;
    private static final int LONGEST_ABBREVIATION = 12;
    private static final String CURRENCIES = "$\u00a3\u20ac\u00a5\u20b9\u20bd\u20ba\u20aa\u20a9\u20a6\u20b4\u20bf";
    private static final String RUNS = ".-_*=`'";
    private static final List<String> CLITICS = List.of("'s", "'re", "'ve", "'ll", "'d", "'m");

    private final Abbreviations abbreviations;

    PennTokenizer(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** Tokens of one sentence, in order. */
    List<Span> tokenize(String text, Span sentence) {
        List<Span> tokens = new ArrayList<>();
        int i = sentence.start();
        while (i < sentence.end()) {
            if (Characters.isBlank(text.charAt(i))) {
                i++;
                continue;
            }
            int limit = Math.min(sentence.end(), i + LONGEST);
            if (startsWord(text, i, limit)) {
                int end = wordEnd(text, i, limit);
                end = withStop(text, i, end, sentence.end());
                addWord(text, i, end, tokens);
                i = end;
            } else {
                int end = markEnd(text, i, limit);
                tokens.add(new Span(i, end));
                i = end;
            }
        }
        return tokens;
    }

    private static boolean startsWord(String text, int i, int limit) {
        char c = text.charAt(i);
        if (isWordPart(c)) {
            return true;
        }
        boolean beforeWord = i + 1 < limit && isWordPart(text.charAt(i + 1));
        boolean behindBlank = i == 0 || !isWordPart(text.charAt(i - 1));
        return switch (c) {
            case '@', '#' -> beforeWord;
            case '-', '+', '\u2212' -> beforeWord && behindBlank && Character.isDigit(text.charAt(i + 1));
            // "the '90s"
            case '\'', '\u2019' ->
                i + 2 < limit && Character.isDigit(text.charAt(i + 1)) && Character.isDigit(text.charAt(i + 2));
            default -> false;
        };
    }

    private static int wordEnd(String text, int start, int limit) {
        int i = start + 1;
        while (i < limit && (isWordPart(text.charAt(i)) || joins(text, i, limit))) {
            i++;
        }
        // "US$5"
        boolean currency = i + 1 < limit && text.charAt(i) == '$' && Character.isDigit(text.charAt(i + 1));
        return currency && i - start <= 3 && Character.isUpperCase(text.charAt(start)) ? i + 1 : i;
    }

    /** Whether a mark between two word parts is part of the word. */
    private static boolean joins(String text, int i, int limit) {
        if (i + 1 >= limit || !isWordPart(text.charAt(i + 1)) || !isWordPart(text.charAt(i - 1))) {
            return false;
        }
        return switch (text.charAt(i)) {
            case '-', '\u2010', '\u2011', '\u2013', '\'', '\u2019', '/', '@', '_', '&' -> true;
            case '.' -> !isGluedStop(text, i);
            case ',', ':' -> Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
            default -> false;
        };
    }

    /** "the end.The next": scraped pages lose blanks. */
    private static boolean isGluedStop(String text, int stop) {
        return stop >= 2
                && Character.isLowerCase(text.charAt(stop - 1))
                && Character.isLowerCase(text.charAt(stop - 2))
                && Character.isUpperCase(text.charAt(stop + 1));
    }

    /** An abbreviation keeps its full stop, at the end of a sentence only one that stands for several words. */
    private int withStop(String text, int start, int end, int sentenceEnd) {
        boolean stop = end < sentenceEnd
                && text.charAt(end) == '.'
                && end - start <= LONGEST_ABBREVIATION
                && (end + 1 == sentenceEnd || text.charAt(end + 1) != '.');
        if (!stop) {
            return end;
        }
        Abbreviations.Kind kind = abbreviations.kindOf(text.substring(start, end));
        boolean last = end + 1 == sentenceEnd;
        boolean keeps = last ? kind == Abbreviations.Kind.EITHER : kind != null;
        return keeps ? end + 1 : end;
    }

    private static void addWord(String text, int start, int end, List<Span> tokens) {
        int cut = cliticStart(text, start, end);
        tokens.add(new Span(start, cut));
        if (cut < end) {
            tokens.add(new Span(cut, end));
        }
    }

    private static int cliticStart(String text, int start, int end) {
        String word = text.substring(start, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (word.length() != end - start) {
            return end;
        }
        if (word.endsWith("n't") && word.length() > 3) {
            return end - 3;
        }
        if (word.equals("cannot")) {
            return start + 3;
        }
        for (String clitic : CLITICS) {
            if (word.endsWith(clitic) && word.length() > clitic.length()) {
                return end - clitic.length();
            }
        }
        return end;
    }

    /** Runs of full stops, hyphens and the like are one mark; every other mark stands alone. */
    private static int markEnd(String text, int start, int limit) {
        char c = text.charAt(start);
        int end = start + 1;
        if (RUNS.indexOf(c) >= 0) {
            while (end < limit && text.charAt(end) == c) {
                end++;
            }
        } else if (Character.isHighSurrogate(c) && end < limit) {
            end++;
        }
        return end;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '\u00ad'
                || c == '\u200d';
    }

    static boolean isCurrency(String token) {
        return CURRENCIES.indexOf(token.charAt(token.length() - 1)) >= 0;
    }
}
