package news.parallax.extract.reading.numeral;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that only give an order of magnitude: "dozens", "tens of thousands", "several hundred". */
final class Crowds {
    private static final Set<String> SEVERAL = Set.of("several", "few", "many", "couple");

    private final NumberWords vocabulary;

    Crowds(NumberWords vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Nullable
    Numeral at(Words words, int index) {
        Numeral several = several(words, index);
        if (several != null) {
            return several;
        }
        boolean tens = words.is(index, "tens") && words.is(index + 1, "of");
        BigDecimal least = tens ? BigDecimal.TEN : vocabulary.crowd(words.at(index));
        if (least == null) {
            return null;
        }
        int next = index + 1;
        BigDecimal of = words.is(next, "of") ? vocabulary.crowd(words.at(next + 1)) : null;
        if (of != null) {
            return crowd(least.multiply(of), BigDecimal.TEN, index, next + 2);
        }
        return tens ? null : crowd(least, BigDecimal.TEN, index, next);
    }

    /** "several hundred", "a few dozen", "a couple of thousand": from two to ten of the scale. */
    private @Nullable Numeral several(Words words, int index) {
        int at = words.is(index, "a") ? index + 1 : index;
        if (!words.isOneOf(at, SEVERAL)) {
            return null;
        }
        int next = words.is(at + 1, "of") ? at + 2 : at + 1;
        BigDecimal scale = vocabulary.scale(words.at(next));
        return scale == null ? null : crowd(scale.multiply(BigDecimal.TWO), BigDecimal.valueOf(5), index, next + 1);
    }

    private static Numeral crowd(BigDecimal least, BigDecimal width, int first, int next) {
        return new Numeral(Numeral.Form.CROWD, least, BigDecimal.ONE, least, least.multiply(width), first, next);
    }
}
