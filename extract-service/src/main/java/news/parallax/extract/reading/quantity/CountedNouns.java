package news.parallax.extract.reading.quantity;

import java.util.Set;
import news.parallax.extract.reading.numeral.Word;
import news.parallax.extract.reading.numeral.Words;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that a number counts: "North Korean troops" behind "14,000". */
final class CountedNouns {
    private static final int MAX_WORDS = 8;
    private static final Set<String> DETERMINERS =
            Set.of("the", "these", "those", "its", "their", "his", "her", "our", "my", "your", "all", "such");

    private final CountedClasses classes;
    private final Set<String> ends;

    CountedNouns(CountedClasses classes, WordLists lists) {
        this.classes = classes;
        this.ends = lists.get("noun-end");
    }

    /** The counted noun phrase from the word on, or null where none stands there. */
    @Nullable
    CountedNoun at(Words words, int index) {
        int at = index;
        if (words.is(at, "of") && words.isOneOf(at + 1, DETERMINERS)) {
            at += words.at(at + 2).tag().equals("CD") ? 3 : 2;
        } else if (words.is(at, "of") && isNounPart(words, at + 1)) {
            at++;
        } else if (words.joinsAt(at)) {
            return hyphened(words, at + 1);
        }
        CountedNoun noun = phrase(words, at);
        return noun == null ? null : withComplement(words, noun);
    }

    /** "14-page document", "3,500-strong crowd", "12-member panel". */
    private static @Nullable CountedNoun hyphened(Words words, int index) {
        Word word = words.at(index);
        if (!word.isLetters()) {
            return null;
        }
        if (word.is("strong")) {
            Word next = words.at(index + 1);
            return next.isNoun() ? new CountedNoun(next.lemma(), index + 1, index + 2) : null;
        }
        return new CountedNoun(word.lower(), index, index + 1);
    }

    private @Nullable CountedNoun phrase(Words words, int index) {
        int head = -1;
        int at = index;
        while (at < index + MAX_WORDS && isPart(words, at)) {
            Word word = words.at(at);
            if (word.isNoun() && word.isLetters()) {
                head = at;
            } else if (head < 0 && classes.isNominalAdjective(word.lower())) {
                head = at;
            }
            if (word.isPluralNoun() && !words.at(at + 1).isNoun()) {
                break;
            }
            at++;
        }
        if (head < 0) {
            return null;
        }
        boolean adjective = classes.isNominalAdjective(words.at(head).lower());
        return new CountedNoun(
                adjective ? words.at(head).lower() : words.at(head).lemma(), index, head + 1);
    }

    private boolean isPart(Words words, int index) {
        Word word = words.at(index);
        if (word.is("'") || word.is("\u2019") || (word.is("s") && word.glued())) {
            return word.glued() && index > 0;
        }
        if (word.isHyphen()) {
            return words.joinsAt(index);
        }
        if (words.joinsAt(index + 1)
                && words.at(index + 2).isLetters()
                && word.tag().equals("JJ")) {
            return true; // "six 14-inch guns"
        }
        boolean afterHyphen = word.glued() && words.at(index - 1).isHyphen();
        if (word.is("and") && isCoordinated(words, index)) {
            return true;
        }
        return word.isLetters() && (afterHyphen || (!ends.contains(word.lower()) && isNounPart(words, index)));
    }

    /** "gifted and unpredictable attackers" */
    private static boolean isCoordinated(Words words, int index) {
        Word before = words.at(index - 1);
        return (before.isAdjective() || before.tag().equals("VBN"))
                && words.at(index + 1).isAdjective();
    }

    private static boolean isNounPart(Words words, int index) {
        String tag = words.at(index).tag();
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("VBN")
                || tag.equals("VBG")
                || tag.equals("FW")
                || (tag.equals("VBD") && words.at(index + 1).isPluralNoun())
                || tag.equals("RBS")
                || (tag.equals("RBR") && words.is(index, "more"))
                || (tag.equals("RB") && words.at(index + 1).isAdjective());
    }

    /** "units of equipment", "counts of wire fraud": the noun says little without its complement. */
    private CountedNoun withComplement(Words words, CountedNoun noun) {
        if (!words.is(noun.next(), "of")) {
            return noun;
        }
        int at = words.isOneOf(noun.next() + 1, DETERMINERS) ? noun.next() + 2 : noun.next() + 1;
        CountedNoun complement = phrase(words, at);
        return complement == null ? noun : new CountedNoun(noun.head(), noun.first(), complement.next());
    }
}
