package news.parallax.compare.judgement;

import java.time.LocalDate;
import java.util.Optional;

/** What currencies are worth. Asked while a story is judged, so answers must come at once. */
@FunctionalInterface
public interface ExchangeRates {
    /** Knows of no rate. */
    ExchangeRates NONE = (currency, day) -> Optional.empty();

    /**
     * The rate of a day; none where it is not known, which keeps sums of that currency from being compared.
     *
     * @param currency ISO 4217 code
     * @param day in UTC
     */
    Optional<Rate> of(String currency, LocalDate day);

    /**
     * @param perEuro units of the currency that one euro buys; above 0
     * @param set the day for which it was set: rates are not set on holidays
     */
    record Rate(double perEuro, LocalDate set) {
        public Rate {
            if (!(perEuro > 0) || Double.isInfinite(perEuro)) {
                throw new IllegalArgumentException("not a rate: " + perEuro);
            }
        }
    }
}
