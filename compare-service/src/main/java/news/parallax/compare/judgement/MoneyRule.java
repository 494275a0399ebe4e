package news.parallax.compare.judgement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import news.parallax.compare.alignment.FigureAlignment;
import news.parallax.compare.alignment.Sameness;
import news.parallax.compare.alignment.Weights;
import news.parallax.compare.judgement.Compatible.Reason;
import news.parallax.compare.judgement.ExchangeRates.Rate;

/**
 * NUMBER for sums of money in different currencies: converted at the rates of their day they do not meet. Without a rate of
 * that day sums are never rivals; that they were not compared, and why, is kept to be looked at. Sums of one currency are
 * {@link FigureRule}'s.
 */
final class MoneyRule {
    static final String NAME = "The ranges that the sums allow do not meet at the exchange rates of their days.";

    private static final String EURO = "EUR";
    private static final int MOST = 40;
    /** Share by which a rate may have differed from the reference rate when a source converted, on the same day. */
    private static final double WITHIN_THE_DAY = 0.01;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final String factKey;
    private final ExchangeRates rates;
    private final List<FigureWitness> sums;
    /** The sums of whose day there is a rate. */
    private final Map<FigureWitness, FigureWitness> inEuros = new LinkedHashMap<>();

    private MoneyRule(String factKey, List<FigureWitness> sums, ExchangeRates rates) {
        this.factKey = factKey;
        this.sums = sums;
        this.rates = rates;
        for (FigureWitness sum : sums) {
            rate(sum).ifPresent(rate -> inEuros.put(sum, converted(sum, rate.perEuro())));
        }
    }

    static Judgement judge(String factKey, List<Testimony> testimonies, ExchangeRates rates) {
        List<FigureWitness> sums = FigureWitness.distinct(testimonies, FigureRule.MAX_FIGURES);
        if (sums.stream().map(MoneyRule::currency).distinct().count() < 2) {
            return new Judgement(List.of(), List.of());
        }
        MoneyRule rule = new MoneyRule(factKey, sums, rates);
        return new Judgement(rule.findings(testimonies), rule.compatible());
    }

    private List<Finding> findings(List<Testimony> testimonies) {
        List<FigureWitness> converted = List.copyOf(inEuros.values());
        Weights weights = FigureRule.weights(converted);
        FigureStandings standings = new FigureStandings(converted, FigureAlignment.ofStory(weights));
        FigurePairs pairs = new FigurePairs(converted, testimonies, weights, standings);
        List<RivalPair<FigureWitness>> rivals = pairs.all().stream()
                .filter(pair -> inTwoCurrencies(pair.one(), pair.other()))
                .toList();
        return FigureRule.disputed(converted, pairs, rivals, standings).stream()
                .map(this::finding)
                .toList();
    }

    private Finding finding(List<List<FigureWitness>> positions) {
        Finding found = FigureRule.finding(factKey, positions);
        return new Finding(
                found.factKey(),
                found.kind(),
                found.about(),
                found.explanation() + " "
                        + ratesOf(positions.stream().flatMap(List::stream).toList()),
                NAME,
                found.severity(),
                found.sides());
    }

    private List<Compatible> compatible() {
        FigureAlignment alignment = FigureAlignment.ofStory(FigureRule.weights(sums));
        List<Compatible> compatible = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            for (int j = i + 1; j < sums.size() && compatible.size() < MOST; j++) {
                FigureWitness a = sums.get(i);
                FigureWitness b = sums.get(j);
                if (inTwoCurrencies(a, b)
                        && !a.sameArticle(b)
                        && alignment.between(a.figure(), b.figure()) instanceof Sameness.Same) {
                    compatible(a, b).ifPresent(compatible::add);
                }
            }
        }
        return compatible;
    }

    /** Empty where both can be converted and do not meet. */
    private Optional<Compatible> compatible(FigureWitness a, FigureWitness b) {
        FigureWitness one = inEuros.get(a);
        FigureWitness other = inEuros.get(b);
        String both = "\"" + a.quantity().text() + "\" and \"" + b.quantity().text() + "\" ";
        String because;
        if (one == null || other == null) {
            because = both + "were not compared: no rate of that day between " + currency(a) + " and " + currency(b)
                    + " is known.";
        } else if (one.interval().meets(other.interval())) {
            because = both + "come to the same. " + ratesOf(List.of(a, b));
        } else {
            return Optional.empty();
        }
        return Optional.of(new Compatible(
                factKey,
                Reason.UNIT,
                because,
                List.of(a.testimony().claim().claimId(), b.testimony().claim().claimId())));
    }

    /** "One euro was 1.0842 USD on 12 March 2026 and 19.611 ZAR on 12 March 2026." */
    private String ratesOf(List<FigureWitness> told) {
        return "One euro was "
                + told.stream()
                        .filter(sum -> !currency(sum).equals(EURO))
                        .flatMap(sum -> rate(sum).stream().map(rate -> inWords(rate, currency(sum))))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static String inWords(Rate rate, String currency) {
        return String.format(Locale.ROOT, "%s %s on %s", shortened(rate.perEuro()), currency, DAY.format(rate.set()));
    }

    /** Five significant digits, as reference rates are given. */
    private static String shortened(double rate) {
        return BigDecimal.valueOf(rate)
                .round(new MathContext(5))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static FigureWitness converted(FigureWitness sum, double perEuro) {
        Double low = sum.interval().low();
        Double high = sum.interval().high();
        Interval euros = new Interval(
                null,
                low == null ? null : Double.valueOf((low - margin(low)) / perEuro),
                high == null ? null : Double.valueOf((high + margin(high)) / perEuro));
        return sum.measuredAs(EURO, euros);
    }

    private static double margin(double end) {
        return Math.abs(end) * WITHIN_THE_DAY;
    }

    private Optional<Rate> rate(FigureWitness sum) {
        LocalDate day = LocalDate.ofInstant(sum.asOf(), ZoneOffset.UTC);
        String currency = currency(sum);
        return currency.equals(EURO) ? Optional.of(new Rate(1, day)) : rates.of(currency, day);
    }

    private static boolean inTwoCurrencies(FigureWitness a, FigureWitness b) {
        return !currency(a).equals(currency(b));
    }

    private static String currency(FigureWitness sum) {
        return Objects.requireNonNull(sum.quantity().base()).unit();
    }
}
