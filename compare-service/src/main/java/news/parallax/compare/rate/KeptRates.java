package news.parallax.compare.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.compare.judgement.ExchangeRates;
import news.parallax.compare.rate.ReferenceRates.ReferenceRate;
import news.parallax.compare.sql.Sql;

/**
 * The rates that were loaded. Of a day without one, a weekend or a holiday, the last rate of the {@value #DAYS_BACK} days
 * before it serves.
 */
@ApplicationScoped
class KeptRates implements ExchangeRates {
    /** From the Thursday before Easter to the Tuesday after it. */
    private static final int DAYS_BACK = 5;

    /** How long another instance's rates may stay unseen. */
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private static final int MOST_REMEMBERED = 10_000;

    private static final String STORE = """
            insert into exchange_rate (currency, day, per_euro) values (?, ?, ?)
            on conflict (currency, day) do update set per_euro = excluded.per_euro
            where exchange_rate.per_euro <> excluded.per_euro""";

    private static final String ONE = """
            select day::text, per_euro::text from exchange_rate where currency = ? and day between ? and ?
            order by day desc limit 1""";

    private static final String ALL = """
            select distinct on (currency) currency, day::text, per_euro::text from exchange_rate
            where day between ? and ? order by currency, day desc""";

    private final Sql sql;
    private final Cache<Asked, Optional<Rate>> remembered = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REMEMBERED)
            .build();

    KeptRates(Sql sql) {
        this.sql = sql;
    }

    private record Asked(String currency, LocalDate day) {}

    @Override
    @Transactional
    public Optional<Rate> of(String currency, LocalDate day) {
        return remembered.get(new Asked(currency, day), this::stored);
    }

    private Optional<Rate> stored(Asked asked) {
        return sql.first(
                ONE,
                row -> new Rate(Double.parseDouble(row.text("per_euro")), LocalDate.parse(row.text("day"))),
                asked.currency(),
                asked.day().minusDays(DAYS_BACK),
                asked.day());
    }

    /** The rates that serve on a day, by currency. */
    @Transactional
    List<RateView.Entry> on(LocalDate day) {
        return sql.list(
                ALL,
                row -> new RateView.Entry(
                        row.text("currency"),
                        Double.parseDouble(row.text("per_euro")),
                        LocalDate.parse(row.text("day"))),
                day.minusDays(DAYS_BACK),
                day);
    }

    /** Adds rates; one that is known for its day is replaced, of two for one day the later is taken. */
    void keep(List<ReferenceRate> rates) {
        Map<Asked, Object[]> rows = new LinkedHashMap<>();
        for (ReferenceRate rate : rates) {
            rows.put(
                    new Asked(rate.currency(), rate.day()), new Object[] {rate.currency(), rate.day(), rate.perEuro()});
        }
        QuarkusTransaction.requiringNew().run(() -> sql.batch(STORE, rows.values()));
        remembered.invalidateAll();
    }
}
