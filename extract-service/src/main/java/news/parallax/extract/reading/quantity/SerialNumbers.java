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
                || isUnevenRatio(words, index)
                || isChain(words, index);
    }

    /** Whether digits go on directly behind what was read: "24703m212", "24703 L-202". */
    boolean runsOn(Words words, int next) {
        Word behind = words.at(next);
        boolean unit = words.at(next - 1).isLetters();
        return unit && behind.isDigits() && behind.glued()
                || unit && words.joinsAt(next) && words.at(next + 1).isDigits();
    }

    /** "2-0", "a 3-1 win": digits joined that count nothing and measure nothing. */
    boolean isScore(Words words, Amount amount) {
        int at = amount.to() == null ? amount.from().next() : amount.to().first() - 1;
        boolean forward = words.at(at).isHyphen()
                && words.at(at).glued()
                && words.at(at + 1).isDigits();
        boolean backward = words.joinsAt(amount.number() - 1)
                && words.at(amount.number() - 2).isDigits();
        return forward || backward;
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
