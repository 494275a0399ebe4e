package news.parallax.extract.reading.quantity;

import news.parallax.extract.reading.numeral.Word;
import news.parallax.extract.reading.numeral.Words;

/** Knows telephone and serial numbers, ratios and scores by what joins their digits: "555-1234", "007", "10:1", "2-0". */
final class SerialNumbers {
    private static final int MOST_GROUPS = 4;

    /** Whether the digits at the word are part of one. */
    boolean isSerial(Words words, int index) {
        String text = words.at(index).text();
        boolean leadingZero = text.length() > 1 && text.charAt(0) == '0' && text.charAt(1) != '.';
        return leadingZero
                || isJoinedBy(words, index + 1, ":")
                || isJoinedBy(words, index - 1, ":")
                || isJoinedBy(words, index - 1, "'")
                || isJoinedBy(words, index - 1, "\u2019")
                || isUnevenRatio(words, index)
                || isChain(words, index);
    }

    /** Whether digits go on directly behind what was read: "24703m212", "24703 L-202". */
    boolean runsOn(Words words, int next) {
        Word behind = words.at(next);
        boolean unit = words.at(next - 1).isLetters();
        return (unit && behind.isDigits() && behind.glued())
                || (unit && words.joinsAt(next) && words.at(next + 1).isDigits());
    }

    /** "2-0", "a 5-4 ruling", "2-to-1": digits joined that make no range of things or measures. */
    boolean isScore(Words words, Amount amount, boolean counts) {
        int behind = amount.from().next();
        boolean forward = words.joinsAt(behind) && leadsToDigits(words, behind + 1);
        boolean backward = words.joinsAt(amount.number() - 1) && comesFromDigits(words, amount.number() - 2);
        boolean range = amount.to() != null && counts;
        return (forward || backward) && !range;
    }

    private static boolean leadsToDigits(Words words, int index) {
        return words.at(index).isDigits() || (words.is(index, "to") && words.joinsAt(index + 1));
    }

    private static boolean comesFromDigits(Words words, int index) {
        return words.at(index).isDigits() || (words.is(index, "to") && words.joinsAt(index - 1));
    }

    /** Feet and inches of a person: 6'3". */
    boolean isHeight(Words words, int next) {
        boolean feet = words.is(next, "'") || words.is(next, "\u2019");
        return feet
                && words.at(next).glued()
                && words.at(next + 1).isDigits()
                && words.at(next + 1).glued();
    }

    /** "24/7", "9/11", "50/50"; fractions were read before. */
    private static boolean isUnevenRatio(Words words, int index) {
        return isJoinedBy(words, index + 1, "/") || isJoinedBy(words, index - 1, "/");
    }

    private static boolean isJoinedBy(Words words, int separator, String sign) {
        return words.is(separator, sign) && isJoined(words, separator);
    }

    /** Three and more groups of digits joined by hyphens or slashes. */
    private static boolean isChain(Words words, int index) {
        int groups = 1;
        for (int at = index; isHyphenOrSlash(words, at + 1) && groups < MOST_GROUPS; at += 2) {
            groups++;
        }
        for (int at = index; isHyphenOrSlash(words, at - 1) && groups < MOST_GROUPS; at -= 2) {
            groups++;
        }
        return groups > 2;
    }

    private static boolean isHyphenOrSlash(Words words, int separator) {
        return (words.at(separator).isHyphen() || words.is(separator, "/")) && isJoined(words, separator);
    }

    private static boolean isJoined(Words words, int separator) {
        return words.at(separator).glued()
                && words.at(separator + 1).glued()
                && words.at(separator + 1).isDigits()
                && words.at(separator - 1).isDigits();
    }
}
