package news.parallax.compare.judgement;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import news.parallax.compare.alignment.FigureAlignment.Figure;
import news.parallax.compare.alignment.Gist;
import news.parallax.contracts.Quantity;

/**
 * A testimony to a figure, prepared for comparing.
 *
 * @param measure the unit that the interval is in, empty where things are counted: only figures of one measure are compared
 * @param originator whom the claim goes back to, read once as every pair of figures asks
 * @param asOf when the figure is said to hold: the time of publication where nothing else is said
 */
record FigureWitness(
        Testimony testimony, Figure figure, Interval interval, String measure, Names.Name originator, Instant asOf) {
    private static final Double ONE = 1.0;
    /** The dimension of shares and ratios, which are compared by the unit they are given in. */
    private static final String DIMENSIONLESS = "one";

    /** Cheap, as figures are looked up in maps. */
    @Override
    public int hashCode() {
        return testimony.hashCode();
    }

    static FigureWitness of(Testimony testimony) {
        Quantity quantity = Objects.requireNonNull(testimony.claim().quantity());
        Instant published = testimony.account().publishedAt();
        Figure figure = new Figure(testimony.claim(), quantity, Gist.of(testimony.claim()), published);
        Instant asOf = testimony.claim().asOf() == null
                ? published
                : earlier(testimony.claim().asOf().to(), published);
        return new FigureWitness(
                testimony,
                figure,
                Interval.of(quantity),
                measure(quantity),
                Names.known(testimony.claim().originator().name()),
                asOf);
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    Quantity quantity() {
        return figure.quantity();
    }

    static List<Testimony> testimonies(List<FigureWitness> witnesses) {
        return witnesses.stream().map(FigureWitness::testimony).toList();
    }

    /** The base unit; of shares and ratios, and of what cannot be converted, the unit as it is given. */
    private static String measure(Quantity quantity) {
        if (quantity.unit() == null) {
            return "";
        }
        Quantity.Interval base = quantity.base();
        return base == null || base.unit().equals(DIMENSIONLESS) ? quantity.unit() : base.unit();
    }

    /** The same figure in another unit. */
    FigureWitness measuredAs(String unit, Interval converted) {
        return new FigureWitness(testimony, figure, converted, unit, originator, asOf);
    }

    /** Whether it tells a value, give or take, and not just a bound or an order of magnitude. */
    boolean tellsAValue() {
        return interval.closed() && !Interval.isVague(quantity());
    }

    /** Whether both count, or measure in one dimension. */
    boolean isComparable(FigureWitness other) {
        return measure.equals(other.measure);
    }

    /** How many times the smaller figure the greater one is; {@link Double#MAX_VALUE} where one of them is nought. */
    double timesApart(FigureWitness other) {
        double one = Math.abs(interval.place());
        double rival = Math.abs(other.interval.place());
        double low = Math.min(one, rival);
        return low == 0 ? Double.MAX_VALUE : Math.max(one, rival) / low;
    }

    boolean sameArticle(FigureWitness other) {
        return testimony.account().articleId().equals(other.testimony.account().articleId());
    }

    boolean sameOriginator(FigureWitness other) {
        return Origins.sameOriginator(originator, other.originator, sameArticle(other));
    }

    /** Whether the article says it without naming anybody else. */
    boolean inOwnVoice() {
        return testimony.claim().chain().size() == 1;
    }

    /** Whether both figures stand in one sentence of one article. */
    boolean sameSentence(FigureWitness other) {
        return sameArticle(other)
                && testimony.claim().evidence().field()
                        == other.testimony.claim().evidence().field()
                && testimony.claim().evidence().start()
                        < other.testimony.claim().evidence().end()
                && other.testimony.claim().evidence().start()
                        < testimony.claim().evidence().end();
    }

    /** The first {@code most} that differ in value, originator or what became of those counted; all if they are few. */
    static List<FigureWitness> distinct(List<Testimony> testimonies, int most) {
        List<FigureWitness> all = allOf(testimonies);
        if (all.size() <= most) {
            return all;
        }
        Set<List<Object>> seen = new HashSet<>();
        return all.stream()
                .filter(w -> seen.add(Arrays.asList(
                        w.interval(),
                        w.figure().gist().fate(),
                        w.testimony().claim().originator().name())))
                .limit(most)
                .toList();
    }

    /** "Not one drop" and "one man" are no counts. */
    private static boolean counts(Testimony testimony) {
        Quantity quantity = testimony.claim().quantity();
        boolean one = quantity != null && quantity.unit() == null && ONE.equals(quantity.value());
        return quantity != null && !one && !DeniedFigures.isOne(testimony.claim(), quantity);
    }

    static List<FigureWitness> allOf(List<Testimony> testimonies) {
        return testimonies.stream()
                .filter(FigureWitness::counts)
                .map(FigureWitness::of)
                .toList();
    }
}
