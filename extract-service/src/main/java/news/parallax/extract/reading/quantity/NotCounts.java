package news.parallax.extract.reading.quantity;

import java.util.BitSet;
import java.util.Set;
import news.parallax.extract.reading.numeral.Numeral;
import news.parallax.extract.reading.numeral.Word;
import news.parallax.extract.reading.numeral.Words;

/**
 * Keeps numbers that are no figures apart: dates and times, names and labels ("Boeing 737", "Section 427", "COVID-19"),
 * scores, telephone numbers, and "one" where it is a pronoun.
 */
final class NotCounts {
    private static final Set<String> PRONOUN_BEFORE_ONE = Set.of(
            "no", "each", "this", "that", "the", "any", "every", "which", "only", "another", "some", "such", "right",
            "wrong", "new", "big", "good", "little", "first", "last", "next", "or");
    private static final Set<String> NEVER_AFTER_ONE = Set.of(
            "another", "day", "time", "thing", "point", "way", "hand", "would", "can", "should", "might", "could",
            "must", "may", "does", "that", "who", "which", "is", "was", "has", "by", "on", "at", "to", "in", "and",
            "for", "with", "as", "if", "not", "side", "such", "or", "night", "morning", "evening", "reason", "example",
            "where", "when", "-", "than", "from", "they", "he", "she", "we", "i", "you");
    private static final Set<String> ORDINAL_CONTEXT = Set.of("bottom", "top");

    private final LabelNouns labels;

    NotCounts(LabelNouns labels) {
        this.labels = labels;
    }

    /** Whether the number is none, before anything is known of what stands around it. */
    boolean excludes(Words words, Numeral numeral, BitSet calendar) {
        if (calendar.get(numeral.first())) {
            return true;
        }
        return switch (numeral.form()) {
            case DIGITS -> isPartOfName(words, numeral) || isSerial(words, numeral);
            case WORDS -> isPronoun(words, numeral) || words.isOneOf(numeral.first() - 1, ORDINAL_CONTEXT);
            case FRACTION, CROWD -> false;
        };
    }

    /** Letters directly before or behind the digits: "M50", "COVID-19", "3D"; numbers behind a label noun. */
    private boolean isPartOfName(Words words, Numeral numeral) {
        int first = numeral.first();
        Word number = words.at(first);
        Word before = words.at(first - 1);
        if (number.glued() && before.isLetters() || before.is("#")) {
            return true;
        }
        if (words.joinsAt(first - 1) && isNameBeforeHyphen(words.at(first - 2))) {
            return true;
        }
        Word label = before.is(".") && before.glued() ? words.at(first - 2) : before;
        boolean counts = words.at(numeral.next()).isPluralNoun();
        return labels.isLabel(label.lower()) && !(counts && label.isVerb())
                || labels.isLabelBeforeSingular(label.lower()) && !counts;
    }

    private static boolean isNameBeforeHyphen(Word word) {
        return word.isLetters() && !word.is("sub") && !word.is("minus") && !word.is("to") && !word.is("mid");
    }

    /** Telephone and serial numbers, scores, ratios: "555-1234", "2-0", "10:1", "007". */
    private static boolean isSerial(Words words, Numeral numeral) {
        String text = words.at(numeral.first()).text();
        boolean leadingZero = text.length() > 1 && text.charAt(0) == '0' && text.charAt(1) != '.';
        boolean colon = words.is(numeral.first() + 1, ":")
                        && words.at(numeral.first() + 2).isDigits()
                        && words.at(numeral.first() + 2).glued()
                || words.is(numeral.first() - 1, ":")
                        && words.at(numeral.first() - 1).glued()
                        && words.at(numeral.first()).glued();
        return leadingZero || colon || isChain(words, numeral.first());
    }

    /** Three and more groups of digits joined by hyphens or slashes. */
    private static boolean isChain(Words words, int index) {
        int groups = 1;
        for (int at = index; isJoined(words, at + 1) && groups < 4; at += 2) {
            groups++;
        }
        for (int at = index; isJoined(words, at - 1) && groups < 4; at -= 2) {
            groups++;
        }
        return groups > 2;
    }

    private static boolean isJoined(Words words, int separator) {
        Word sign = words.at(separator);
        return (sign.isHyphen() || sign.is("/"))
                && sign.glued()
                && words.at(separator + 1).glued()
                && words.at(separator + 1).isDigits()
                && words.at(separator - 1).isDigits();
    }

    private static boolean isPronoun(Words words, Numeral numeral) {
        int first = numeral.first();
        boolean bareOne = words.is(first, "one") && numeral.next() == first + 1;
        if (!bareOne) {
            return false;
        }
        Word next = words.at(first + 1);
        boolean possessive = next.is("'") || next.is("\u2019");
        return possessive
                || words.isOneOf(first - 1, PRONOUN_BEFORE_ONE)
                || NEVER_AFTER_ONE.contains(next.lower())
                || !next.isLetters()
                || next.isVerb() && !next.tag().equals("VBN") && !next.tag().equals("VBG");
    }
}
