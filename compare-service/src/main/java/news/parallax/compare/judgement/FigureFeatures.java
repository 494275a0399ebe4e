package news.parallax.compare.judgement;

import java.time.Duration;
import java.util.Locale;
import news.parallax.compare.alignment.Gist;
import news.parallax.compare.alignment.UnitBags;
import news.parallax.compare.alignment.Weights;
import news.parallax.compare.alignment.WordVectors;
import news.parallax.contracts.Claim;
import news.parallax.contracts.Claim.Modality;
import news.parallax.contracts.Quantity;
import news.parallax.contracts.TimeSpan;
import org.jspecify.annotations.Nullable;

/** How two figures of one story stand to each other, in named numbers. */
final class FigureFeatures {
    private static final double MINUTES = 60;
    /** Hours after which a higher figure may be a count that went on. */
    private static final double GROWS = 3;

    private final Features f = new Features();
    private final FigureWitness a;
    private final FigureWitness b;
    private final FigureNeighbours neighbours;
    private final FigureStandings standings;
    private final UnitBags bags;
    private final FigureSight one;
    private final FigureSight other;
    private final Gist g;
    private final Gist h;
    private final Claim c;
    private final Claim d;
    private final Quantity q;
    private final Quantity r;
    private final boolean unit;
    private final double overlap;

    private FigureFeatures(FigureWitness a, FigureWitness b, FigureNeighbours neighbours, FigureStandings standings) {
        this.a = a;
        this.b = b;
        this.neighbours = neighbours;
        this.standings = standings;
        this.bags = neighbours.bags();
        this.one = neighbours.of(a);
        this.other = neighbours.of(b);
        this.g = a.figure().gist();
        this.h = b.figure().gist();
        this.c = a.testimony().claim();
        this.d = b.testimony().claim();
        this.q = a.quantity();
        this.r = b.quantity();
        this.unit = q.unit() != null;
        this.overlap = bags.overlap(one.everything(), other.everything());
    }

    static Features of(FigureWitness a, FigureWitness b, FigureNeighbours neighbours, FigureStandings standings) {
        FigureFeatures features = new FigureFeatures(a, b, neighbours, standings);
        features.counted();
        features.fates();
        features.words();
        features.values();
        features.scene();
        features.voices();
        features.together();
        features.standingOut();
        features.rules();
        return features.f;
    }

    /** What is counted or measured. */
    private void counted() {
        f.put("unit", unit);
        f.put("unit percent", unit && "percent".equals(q.unit()));
        f.put(
                "unit money",
                unit
                        && q.base() != null
                        && q.base().unit().length() == 3
                        && q.base().unit().equals(q.base().unit().toUpperCase(Locale.ROOT)));
        f.put("unit time", unit && q.base() != null && q.base().unit().equals("second"));
        f.put("unit length", unit && q.base() != null && q.base().unit().contains("metre"));
        if (!unit) {
            boolean bareA = one.isBare();
            boolean bareB = other.isBare();
            f.put("head same", one.sameHead(other));
            f.put("head other", !bareA && !bareB && !one.head().equals(other.head()));
            f.put("head cosine", bareA || bareB ? 0 : WordVectors.cosine(one.counted(), other.counted()));
            f.put("one bare", bareA != bareB);
            f.put("both bare", bareA && bareB);
            f.put("class same", q.countedClass() != null && q.countedClass().equals(r.countedClass()));
            f.put(
                    "class other",
                    q.countedClass() != null
                            && r.countedClass() != null
                            && !q.countedClass().equals(r.countedClass()));
            f.put("one class", (q.countedClass() == null) != (r.countedClass() == null));
        }
    }

    /** What became of those counted. */
    private void fates() {
        f.put("fate same", g.fate() != null && g.fate().equals(h.fate()));
        f.put("fate other", g.fate() != null && h.fate() != null && !g.fate().equals(h.fate()));
        f.put("one fate", (g.fate() == null) != (h.fate() == null));
    }

    /** The words around both. */
    private void words() {
        f.put("overlap", overlap);
        f.put("shared units", Math.min(5, UnitBags.shared(one.units(), other.units())) / 5.0);
        f.put("clause cosine", WordVectors.cosine(one.clause(), other.clause()));
        f.put("sentence cosine", WordVectors.cosine(one.sentence(), other.sentence()));
        f.put("near cosine", WordVectors.cosine(one.near(), other.near()));
        f.put("context cosine", WordVectors.cosine(one.context(), other.context()));
        f.put("figures in sentence", (Math.min(4, one.figures()) + Math.min(4, other.figures())) / 8.0);
        f.put("shared weight", Math.min(10, bags.weightOfShared(one.everything(), other.everything())) / 10.0);
    }

    /** The figures themselves. */
    private void values() {
        f.put("ratio", Math.log(a.timesApart(b)));
        f.put(
                "small",
                Math.max(Math.abs(a.interval().place()), Math.abs(b.interval().place())) <= 10);
        f.put("exact both", q.bound() == Quantity.Bound.EXACT && r.bound() == Quantity.Bound.EXACT);
        f.put("open", !a.interval().closed() || !b.interval().closed());
        f.put("single digits", q.value() != null && r.value() != null && q.value() < 10 && r.value() < 10);
        f.put("round", round(q) != round(r));
    }

    /** When, where and whether it happened. */
    private void scene() {
        f.put("predicate same", Weights.share(g.predicate(), h.predicate()));
        f.put("predicate cosine", WordVectors.cosine(one.predicate(), other.predicate()));
        f.put("scope other", !g.scopes().equals(h.scopes()));
        f.put("history other", one.history() != other.history());
        f.put("history both", one.history() && other.history());
        f.put("time apart", timesApart(c.time(), d.time()));
        f.put("one time", (c.time() == null) != (d.time() == null));
        boolean places = c.place() != null && d.place() != null;
        boolean onePlace = places && Weights.share(one.places(), other.places());
        f.put("place same", onePlace);
        f.put("place other", places && !onePlace);
        f.put("names shared", Weights.share(g.names(), h.names()));
        f.put("names other", !g.names().isEmpty() && !h.names().isEmpty() && !Weights.share(g.names(), h.names()));
        f.put("ahead other", (c.modality() == Modality.FACT) != (d.modality() == Modality.FACT));
        f.put("ahead both", c.modality() != Modality.FACT && d.modality() != Modality.FACT);
        f.put("polarity", c.polarity() != d.polarity());
    }

    /** Who says them, and when. */
    private void voices() {
        f.put("same article", a.sameArticle(b));
        f.put("same originator", a.sameOriginator(b));
        f.put("own voice both", a.inOwnVoice() && b.inOwnVoice());
        f.put("own voice none", !a.inOwnVoice() && !b.inOwnVoice());
        f.put("hours", Math.log1p(hoursApart()));
        f.put("later higher", laterIsHigher());
    }

    /** What tells more together than each by itself. */
    private void together() {
        boolean fate = g.fate() != null && g.fate().equals(h.fate());
        boolean grown = grown();
        f.put("fate grown", fate && grown);
        f.put("grown in own voice", grown && a.inOwnVoice() && b.inOwnVoice());
        f.put("grown, head same", grown && one.sameHead(other));
        f.put("head same, fate same", fate && one.sameHead(other));
        f.put("head same, overlap", one.sameHead(other) ? overlap : 0);
        f.put("unit, near cosine", unit ? WordVectors.cosine(one.near(), other.near()) : 0);
        f.put("unit, clause cosine", unit ? WordVectors.cosine(one.clause(), other.clause()) : 0);
        f.put("unit, overlap", unit ? overlap : 0);
        f.put(
                "bare, clause cosine",
                !unit && (one.isBare() || other.isBare()) ? WordVectors.cosine(one.clause(), other.clause()) : 0);
        f.put("own voice none, disputed", !a.inOwnVoice() && !b.inOwnVoice() && (one.contends() || other.contends()));
        f.put("ratio over three", a.timesApart(b) > 3);
    }

    /** How they stand in their reports and beside other figures. */
    private void standingOut() {
        f.put("disputed", one.contends() || other.contends());
        f.put("disputed both", one.contends() && other.contends());
        f.put("title", Sayings.inTitle(c) || Sayings.inTitle(d));
        f.put("lead", Sayings.inLead(c) && Sayings.inLead(d));
        double like = neighbours.likeness(a, b);
        boolean backed = neighbours.backing(a) > 0 && neighbours.backing(b) > 0;
        long inB = neighbours.better(a, b, like);
        long inA = neighbours.better(b, a, like);
        f.put("better in b", Math.min(3, inB) / 3.0);
        f.put("better in a", Math.min(3, inA) / 3.0);
        f.put("best both", inA == 0 && inB == 0);
        f.put("supported, best", backed && inA == 0 && inB == 0);
        f.put("agrees elsewhere", neighbours.agreesElsewhere(a, b, like) || neighbours.agreesElsewhere(b, a, like));
        f.put("support", Math.min(3, neighbours.backing(a) + neighbours.backing(b)) / 3.0);
        f.put("support both", backed);
        f.put("set against elsewhere", neighbours.setAgainstElsewhere(a, b));
        f.put("told apart", neighbours.toldApart(a, b));
    }

    /** What the rules say. */
    private void rules() {
        Standing standing = standings.between(a, b);
        f.put("rule conflict", standing instanceof Standing.Conflict);
        f.put(
                "rule updated",
                standing instanceof Standing.Reconciled(Compatible.Reason reason, String x)
                        && reason == Compatible.Reason.UPDATED);
        f.put(
                "rule sum",
                standing instanceof Standing.Reconciled(Compatible.Reason reason2, String x2)
                        && reason2 == Compatible.Reason.SUM_OF_PARTS);
        f.put(
                "rule scope",
                standing instanceof Standing.Reconciled(Compatible.Reason reason3, String x3)
                        && reason3 == Compatible.Reason.DIFFERENT_SCOPE);
        f.put("key same", one.thing().equals(other.thing()));
    }

    private boolean grown() {
        return laterIsHigher() && hoursApart() >= GROWS;
    }

    private double hoursApart() {
        return Duration.between(a.asOf(), b.asOf()).abs().toMinutes() / MINUTES;
    }

    /** Whether another article gives the higher figure for a later time. */
    private boolean laterIsHigher() {
        return !a.sameArticle(b)
                && a.asOf().isBefore(b.asOf())
                        == a.interval().place() < b.interval().place();
    }

    private static boolean round(Quantity quantity) {
        return quantity.value() != null && quantity.value() >= 100 && quantity.value() % 100 == 0;
    }

    private static boolean timesApart(@Nullable TimeSpan a, @Nullable TimeSpan b) {
        return a != null && b != null && !a.meets(b);
    }
}
