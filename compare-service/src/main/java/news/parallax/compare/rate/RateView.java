package news.parallax.compare.rate;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rates that serve on a day. */
@Schema(name = "ExchangeRates", description = "What one euro bought on a day")
record RateView(
        LocalDate day,

        @Schema(description = "By currency; empty where no rate of that day or the five before it was loaded")
        List<Entry> rates) {

    @Schema(name = "ExchangeRate")
    record Entry(
            @Schema(description = "ISO 4217 code", examples = "USD")
            String currency,

            @Schema(description = "Units of the currency that one euro buys", examples = "1.0842")
            double perEuro,

            @Schema(description = "The day for which it was set: rates are not set on holidays")
            LocalDate set) {}

    @Schema(name = "LoadedExchangeRates", description = "What was loaded")
    record Loaded(int rates, int currencies, LocalDate from, LocalDate to) {}
}
