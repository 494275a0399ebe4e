package news.parallax.extract.reading.numeral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits with their separators. */
final class Digits {
    /** What is longer is a serial number or an attack, not a figure. */
    private static final int MAX_LENGTH = 24;

    private Digits() {}

    /** The number, or null where the separators make none (a version, a date, an address). */
    static @Nullable BigDecimal parse(String text) {
        if (text.length() > MAX_LENGTH) {
            return null;
        }
        String plain = text.replace("\u00a0", "").replace("\u202f", "").replace("\u2009", "");
        int comma = plain.indexOf(',');
        int dot = plain.indexOf('.');
        if (dot != plain.lastIndexOf('.')) {
            return comma < 0 && isGrouped(plain, '.') ? new BigDecimal(plain.replace(".", "")) : null;
        }
        if (comma < 0) {
            return new BigDecimal(plain);
        }
        if (dot >= 0 && dot < plain.lastIndexOf(',')) {
            return null;
        }
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        if (isGrouped(whole, ',')) {
            return new BigDecimal(plain.replace(",", ""));
        }
        boolean decimalComma = dot < 0 && comma == plain.lastIndexOf(',') && plain.length() - comma <= 3;
        return decimalComma ? new BigDecimal(plain.replace(',', '.')) : null;
    }

    /** Groups of three digits, or of two and a last one of three as in India ("12,34,567"). */
    private static boolean isGrouped(String number, char separator) {
        String[] groups = number.split(separator == '.' ? "\\." : ",", -1);
        if (groups.length < 2 || groups[groups.length - 1].length() != 3 || groups[0].length() > 3) {
            return false;
        }
        int width = groups.length > 2 ? groups[1].length() : 3;
        for (int i = 1; i < groups.length - 1; i++) {
            if (groups[i].length() != width) {
                return false;
            }
        }
        return width == 3 || (width == 2 && groups[0].length() <= 2);
    }

    /** What one unit of the last significant digit is worth. */
    static BigDecimal step(BigDecimal number) {
        if (number.scale() > 0) {
            return BigDecimal.ONE.movePointLeft(number.scale());
        }
        BigDecimal hundred = BigDecimal.valueOf(100);
        if (number.compareTo(hundred) < 0) {
            return BigDecimal.ONE;
        }
        return BigDecimal.ONE.movePointRight(
                -Math.min(0, number.stripTrailingZeros().scale()));
    }
}
