package news.parallax.extract.reading.numeral;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers in words: "ninety-five", "two hundred and fifty thousand", "a dozen", "half a million". */
final class SpelledNumbers {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MAX_SCALES = 8;
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final Set<String> ORDINALS = Set.of("first", "second", "third");

    private final NumberWords vocabulary;

    SpelledNumbers(NumberWords vocabulary) {
        this.vocabulary = vocabulary;
    }

    static boolean isOrdinal(Word word) {
        return ORDINALS.contains(word.lower()) || word.lower().endsWith("th");
    }

    @Nullable
    Numeral at(Words words, int index) {
        Numeral half = halfOfScale(words, index);
        if (half != null) {
            return half;
        }
        if (isArticle(words, index) && vocabulary.scale(words.at(index + 1)) != null) {
            return scaled(words, index, BigDecimal.ONE, index + 1);
        }
        Group group = belowHundred(words, index);
        return group == null ? null : scaled(words, index, group.value, group.next);
    }

    /** "half a million", "half-a-dozen", "a quarter of a million". */
    private @Nullable Numeral halfOfScale(Words words, int index) {
        int half = isArticle(words, index) ? index + 1 : index;
        boolean quarter = words.is(half, "quarter");
        if (!quarter && !words.is(half, "half")) {
            return null;
        }
        int at = skipHyphen(words, half + 1);
        if (isArticle(words, at) && !quarter) {
            at = skipHyphen(words, at + 1);
        } else if (quarter && words.is(at, "of") && isArticle(words, at + 1)) {
            at += 2;
        }
        BigDecimal scale = vocabulary.scale(words.at(at));
        return scale == null
                ? null
                : new Numeral(
                        Numeral.Form.WORDS,
                        quarter ? QUARTER : HALF,
                        scale,
                        scale.multiply(new BigDecimal("0.1")),
                        null,
                        index,
                        at + 1);
    }

    /** What follows the first group: scale words and further groups. */
    private Numeral scaled(Words words, int first, BigDecimal start, int next) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal group = start;
        BigDecimal lastScale = BigDecimal.ONE;
        BigDecimal lastGroup = start;
        int scales = 0;
        int at = next;
        for (int steps = 0; steps < MAX_SCALES; steps++) {
            int scaleAt = skipHyphen(words, at);
            BigDecimal factor = vocabulary.scale(words.at(scaleAt));
            if (factor == null) {
                break;
            }
            at = scaleAt + 1;
            boolean hundred = factor.compareTo(HUNDRED) == 0;
            Group more = further(words, at, hundred);
            BigDecimal rest = more == null ? BigDecimal.ZERO : more.value;
            if (hundred) {
                group = group.multiply(HUNDRED).add(rest);
            } else {
                lastGroup = group;
                lastScale = factor;
                scales++;
                total = group.signum() == 0 ? total.multiply(factor) : total.add(group.multiply(factor));
                group = rest;
            }
            at = more == null ? at : more.next;
        }
        boolean oneScale = scales == 1 && group.signum() == 0;
        return oneScale
                ? half(words, first, lastGroup, lastScale, at)
                : half(words, first, total.add(group), BigDecimal.ONE, at);
    }

    /** "two and a half [million]", or the number as it stands. */
    private Numeral half(Words words, int first, BigDecimal mantissa, BigDecimal scale, int at) {
        if (!words.follow(at, "and", "a", "half")) {
            return new Numeral(Numeral.Form.WORDS, mantissa, scale, step(mantissa, scale), null, first, at);
        }
        BigDecimal behind = scale.compareTo(BigDecimal.ONE) == 0 ? vocabulary.scale(words.at(at + 3)) : null;
        BigDecimal factor = behind == null ? scale : behind;
        return new Numeral(
                Numeral.Form.WORDS,
                mantissa.add(HALF),
                factor,
                factor.multiply(HALF),
                null,
                first,
                behind == null ? at + 3 : at + 4);
    }

    private static BigDecimal step(BigDecimal mantissa, BigDecimal scale) {
        if (scale.compareTo(DOZEN) == 0) {
            return BigDecimal.valueOf(6);
        }
        return Digits.step(mantissa).multiply(scale);
    }

    /** A group below a hundred behind "hundred" or "thousand", with or without "and". */
    private @Nullable Group further(Words words, int at, boolean hundred) {
        int next = words.is(at, "and") ? at + 1 : at;
        Group group = belowHundred(words, next);
        boolean restarts = group != null && next != at && !hundred && vocabulary.scale(words.at(group.next)) != null;
        return restarts ? null : group;
    }

    private @Nullable Group belowHundred(Words words, int index) {
        BigDecimal unit = vocabulary.unit(words.at(index));
        if (unit != null) {
            return new Group(unit, index + 1);
        }
        BigDecimal ten = vocabulary.ten(words.at(index));
        if (ten == null) {
            return null;
        }
        int next = skipHyphen(words, index + 1);
        BigDecimal digit = vocabulary.unit(words.at(next));
        boolean joined = digit != null && digit.signum() > 0 && digit.compareTo(BigDecimal.TEN) < 0;
        return joined ? new Group(ten.add(digit), next + 1) : new Group(ten, index + 1);
    }

    private static int skipHyphen(Words words, int index) {
        return words.joinsAt(index) ? index + 1 : index;
    }

    private static boolean isArticle(Words words, int index) {
        return words.is(index, "a") || words.is(index, "an");
    }

    private record Group(BigDecimal value, int next) {}
}
