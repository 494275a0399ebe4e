package news.parallax.compare.judgement;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.compare.alignment.CountedClasses;
import news.parallax.contracts.Claim.Polarity;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.Holder;
import news.parallax.contracts.Quantity;

/**
 * ATTRIBUTION: articles put one figure down to different makers. Only who counted or estimated it is its maker, since many may
 * tell of a figure; and only figures that two hardly arrive at by themselves: rounded ones and shares with a decimal, of two
 * telling digits at least. Two who count the same 31 men agree.
 */
final class FigureOriginRule {
    static final String NAME = "The same figure is credited to different makers.";

    private static final double ROUNDED = 100;
    private static final int TELLING_DIGITS = 2;
    private static final int TELLING_DIGITS_OF_SHARES = 3;
    private static final String PERCENT = "percent";

    private final Speakers speakers;
    private final Map<Witness, FigureWitness> figures = new HashMap<>();
    private final Set<String> outlets;

    private FigureOriginRule(List<Witness> witnesses) {
        this.speakers = new Speakers(witnesses);
        this.outlets = witnesses.stream().map(w -> w.account().source()).collect(Collectors.toSet());
    }

    static List<Finding> findings(String factKey, List<Witness> witnesses) {
        return new FigureOriginRule(witnesses).in(factKey, witnesses);
    }

    private List<Finding> in(String factKey, List<Witness> witnesses) {
        List<Witness> telling = witnesses.stream()
                .filter(w -> !w.inOwnVoice() && w.claim().polarity() == Polarity.AFFIRMED)
                .filter(w -> w.claim().quantity() != null && isTelling(w.claim().quantity()))
                .toList();
        List<Witness> made = telling.stream()
                .filter(FigureMaker::made)
                .filter(w -> !isOutlet(w.claim().originator().name()))
                .toList();
        if (made.size() < 2) {
            return List.of();
        }
        telling.forEach(w -> figures.put(w, FigureWitness.of(w.testimony())));
        return new RivalValues((a, b) -> sameFigure(a, b) && a.isAsRecentAs(b), (a, b) -> !differ(a, b))
                .disputesIn(made).stream()
                        .map(positions -> RivalFindings.of(
                                factKey,
                                Kind.ATTRIBUTION,
                                "whose figure " + shortest(positions) + " is",
                                NAME,
                                "The figure is the same, those who are said to have made it are not.",
                                positions,
                                w -> w.claim().originator().name()))
                        .toList();
    }

    /** The figure without the words of its estimating, where one article gives it so. */
    private static String shortest(List<List<Witness>> positions) {
        return positions.stream()
                .flatMap(List::stream)
                .map(w -> Objects.requireNonNull(w.claim().quantity()).text())
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /** Whether two who count or estimate by themselves would hardly arrive at it both. */
    private static boolean isTelling(Quantity quantity) {
        Double value = quantity.value();
        if (value == null) {
            return false;
        }
        boolean share = PERCENT.equals(quantity.unit());
        boolean rounded = Math.abs(value) >= ROUNDED && value % ROUNDED == 0;
        return share
                ? significantDigits(value) >= TELLING_DIGITS_OF_SHARES
                : rounded && significantDigits(value) >= TELLING_DIGITS;
    }

    private static int significantDigits(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().precision();
    }

    private boolean sameFigure(Witness a, Witness b) {
        FigureWitness one = Objects.requireNonNull(figures.get(a));
        FigureWitness other = Objects.requireNonNull(figures.get(b));
        String fate = one.figure().gist().fate();
        String rival = other.figure().gist().fate();
        return one.isComparable(other)
                && Objects.equals(one.quantity().value(), other.quantity().value())
                && Objects.equals(one.quantity().unit(), other.quantity().unit())
                && !CountedClasses.apart(
                        one.quantity().countedClass(), other.quantity().countedClass())
                && (fate == null || rival == null || fate.equals(rival));
    }

    private boolean differ(Witness a, Witness b) {
        return !a.sameArticle(b)
                && !Origins.oneOrigin(a.testimony(), b.testimony())
                && speakers.differ(a, b)
                && !namesBoth(a, b);
    }

    /** Whether an article gives the figure by both, or by one who passes on the other's. */
    private boolean namesBoth(Witness a, Witness b) {
        Map<UUID, List<Witness>> articles = figures.keySet().stream()
                .filter(w -> sameFigure(a, w))
                .collect(Collectors.groupingBy(w -> w.account().articleId()));
        return articles.values().stream()
                .anyMatch(told -> names(told).anyMatch(name -> isSame(name, a))
                        && names(told).anyMatch(name -> isSame(name, b)));
    }

    private static Stream<String> names(List<Witness> told) {
        return told.stream()
                .flatMap(w -> w.claim().chain().stream())
                .flatMap(holder -> Stream.of(holder.name(), Objects.requireNonNullElse(holder.introduction(), "")));
    }

    private static boolean isSame(String name, Witness maker) {
        Holder holder = maker.claim().originator();
        return Names.mayBeSameBody(name, holder.name())
                || (holder.introduction() != null && Names.mayBeSameBody(name, holder.introduction()));
    }

    private boolean isOutlet(String name) {
        return outlets.stream().anyMatch(outlet -> Names.mayBeSameBody(outlet, name));
    }
}
