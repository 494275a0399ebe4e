package news.parallax.extract.reading.quantity;

import java.math.BigDecimal;
import java.util.Map;
import news.parallax.extract.reading.numeral.Word;
import news.parallax.extract.reading.numeral.Words;
import org.jspecify.annotations.Nullable;

/** Reads currency codes with a scale before them, as company reports write them: "MSEK 450", "30 MUSD". */
final class ScaledCodes {
    private static final Map<Character, BigDecimal> SCALES = Map.of(
            'K', BigDecimal.valueOf(1_000),
            'T', BigDecimal.valueOf(1_000),
            'M', BigDecimal.valueOf(1_000_000));
    private static final int LENGTH = 4;

    private final CurrencyLexicon currencies;

    ScaledCodes(CurrencyLexicon currencies) {
        this.currencies = currencies;
    }

    /** A currency and what its figures are multiplied with. */
    record Scaled(Measure measure, BigDecimal scale) {}

    @Nullable
    Scaled at(Words words, int index) {
        Word word = words.at(index);
        boolean capitals = word.isLetters()
                && word.text().length() == LENGTH
                && word.text().chars().allMatch(Character::isUpperCase);
        BigDecimal scale = capitals ? SCALES.get(word.text().charAt(0)) : null;
        Measure measure = scale == null ? null : currencies.code(word.text().substring(1));
        return measure == null ? null : new Scaled(measure, scale);
    }
}
