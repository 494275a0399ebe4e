package news.parallax.compare.judgement;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.parallax.compare.alignment.CountedClasses;
import news.parallax.compare.alignment.Gist;
import news.parallax.compare.alignment.Stems;
import news.parallax.compare.alignment.Weights;
import news.parallax.compare.alignment.WordVectors;
import news.parallax.contracts.Claim;
import news.parallax.contracts.Claim.Modality;
import news.parallax.contracts.Evidence;
import news.parallax.contracts.Quantity;
import news.parallax.contracts.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Pairs of figures of one story whose ranges do not meet, and how each pair stands. */
final class FigurePairs {
    private static final double FARTHEST = 12;
    private final List<FigureWitness> figures;
    private final Weights weights;
    private final Map<FigureWitness, Seen> seen = new HashMap<>();
    private final Map<UUID, List<FigureWitness>> byArticle;
    private final FigureStandings standings;

    FigurePairs(List<FigureWitness> figures, List<Testimony> testimonies, Weights weights, FigureStandings standings) {
        this.figures = figures;
        this.weights = weights;
        this.standings = standings;
        byArticle = figures.stream()
                .collect(Collectors.groupingBy(w -> w.testimony().account().articleId()));
        Map<List<Object>, Long> perSentence =
                figures.stream().collect(Collectors.groupingBy(FigurePairs::sentence, Collectors.counting()));
        Map<UUID, List<Testimony>> told = testimonies.stream()
                .collect(Collectors.groupingBy(t -> t.account().articleId()));
        figures.forEach(figure -> seen.put(
                figure,
                Seen.of(
                        figure,
                        weights,
                        before(figure, told),
                        perSentence.get(sentence(figure)).intValue())));
    }

    private static List<Object> sentence(FigureWitness w) {
        return List.of(
                w.testimony().account().articleId(),
                w.testimony().claim().evidence().field(),
                w.testimony().claim().evidence().start());
    }

    /** The sentence before that of a figure, as far as claims were read in it. */
    private static String before(FigureWitness w, Map<UUID, List<Testimony>> told) {
        Evidence here = w.testimony().claim().evidence();
        if (here.field() == Evidence.Field.TITLE) return "";
        return told.get(w.testimony().account().articleId()).stream()
                .map(t -> t.claim().evidence())
                .filter(e -> e.field() == here.field() && e.end() <= here.start() && here.start() - e.end() < 200)
                .max(java.util.Comparator.comparingInt(Evidence::end))
                .map(Evidence::quote)
                .orElse("");
    }

    /** What of a figure is looked at again with every pair. */
    private record Seen(
            float @Nullable [] clause,
            float @Nullable [] sentence,
            float @Nullable [] near,
            float @Nullable [] context,
            int figuresInSentence,
            float @Nullable [] counted,
            float @Nullable [] predicate,
            Set<String> sentenceStems,
            Set<String> head,
            Set<String> names) {
        static Seen of(FigureWitness figure, Weights weights, String before, int inSentence) {
            WordVectors vectors = WordVectors.english();
            Claim claim = figure.testimony().claim();
            String quote = claim.evidence().quote();
            Quantity quantity = figure.quantity();
            List<String> sentence = content(quote.replace(quantity.text(), " "));
            int from = Math.max(0, quantity.start() - claim.evidence().start() - 45);
            int to = Math.min(quote.length(), quantity.end() - claim.evidence().start() + 45);
            List<String> near = from < to ? content(quote.substring(from, to)) : sentence;
            List<String> counted = quantity.counted() == null ? List.of() : content(quantity.counted());
            String predicate = claim.event() == null ? "" : claim.event().predicate();
            Set<String> head = new HashSet<>();
            if (quantity.counted() != null && !quantity.counted().isBlank()) {
                String c = quantity.counted();
                int of = c.indexOf(" of ");
                List<String> stems = Stems.of(of > 0 ? c.substring(0, of) : c);
                if (!stems.isEmpty()) {
                    head.add(stems.getLast());
                }
            }
            int from2 = Math.max(0, quantity.start() - claim.evidence().start() - 20);
            int to2 = Math.min(quote.length(), quantity.end() - claim.evidence().start() + 25);
            List<String> nearer = from2 < to2 ? content(quote.substring(from2, to2)) : sentence;
            List<String> context = new ArrayList<>(content(before));
            context.addAll(sentence);
            return new Seen(
                    vectors.mean(near, w -> weights.of(Stems.ofWord(w))),
                    vectors.mean(sentence, w -> weights.of(Stems.ofWord(w))),
                    vectors.mean(nearer, w -> 1),
                    vectors.mean(context, w -> weights.of(Stems.ofWord(w))),
                    inSentence,
                    vectors.mean(counted, w -> 1),
                    vectors.mean(List.of(predicate), w -> 1),
                    new HashSet<>(Stems.of(quote)),
                    head,
                    figure.figure().gist().names());
        }

        private static List<String> content(String text) {
            List<String> words = new ArrayList<>();
            for (String word : Stems.words(text)) {
                if (!news.parallax.compare.alignment.Vocabulary.isCommon(word) && !Character.isDigit(word.charAt(0))) {
                    words.add(word);
                }
            }
            return words;
        }
    }

    List<RivalPair<FigureWitness>> all() {
        List<RivalPair<FigureWitness>> pairs = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            for (int j = i + 1; j < figures.size(); j++) {
                FigureWitness a = figures.get(i);
                FigureWitness b = figures.get(j);
                if (mayBeRivals(a, b)) {
                    pairs.add(new RivalPair<>(a, b, features(a, b)));
                }
            }
        }
        return pairs;
    }

    static boolean comparable(FigureWitness a, FigureWitness b) {
        Quantity one = a.quantity();
        Quantity other = b.quantity();
        if (one.unit() == null && other.unit() == null) {
            return true;
        }
        if (one.unit() == null || other.unit() == null) {
            return false;
        }
        if (one.base() != null && other.base() != null) {
            return one.base().unit().equals(other.base().unit())
                    && (!one.base().unit().equals("one") || one.unit().equals(other.unit()));
        }
        return one.unit().equals(other.unit());
    }

    private boolean mayBeRivals(FigureWitness a, FigureWitness b) {
        return comparable(a, b)
                && !a.interval().meets(b.interval())
                && !fatesDiffer(a, b)
                && !CountedClasses.apart(
                        a.quantity().countedClass(), b.quantity().countedClass())
                && !(a.sameArticle(b) && (a.sameOriginator(b) || a.inOwnVoice() && b.inOwnVoice()))
                && ratio(a, b) <= FARTHEST;
    }

    private static boolean fatesDiffer(FigureWitness a, FigureWitness b) {
        String one = a.figure().gist().fate();
        String other = b.figure().gist().fate();
        return one != null && other != null && !one.equals(other);
    }

    static double ratio(FigureWitness a, FigureWitness b) {
        double one = Math.abs(a.interval().place());
        double other = Math.abs(b.interval().place());
        double low = Math.min(one, other);
        return low == 0 ? Double.MAX_VALUE : Math.max(one, other) / low;
    }

    private double likeness(FigureWitness a, FigureWitness b) {
        Seen one = seen.get(a);
        Seen other = seen.get(b);
        return weights.overlap(a.figure().gist().everything(), b.figure().gist().everything())
                + WordVectors.cosine(one.clause(), other.clause())
                + (one.head().isEmpty() || other.head().isEmpty()
                        ? 0.3
                        : one.head().equals(other.head()) ? 1 : 0)
                + (Objects.equals(a.figure().gist().fate(), b.figure().gist().fate()) ? 0.5 : 0);
    }

    private Features features(FigureWitness a, FigureWitness b) {
        Features f = new Features();
        Seen one = seen.get(a);
        Seen other = seen.get(b);
        Gist g = a.figure().gist();
        Gist h = b.figure().gist();
        Claim c = a.testimony().claim();
        Claim d = b.testimony().claim();
        Quantity q = a.quantity();
        Quantity r = b.quantity();
        boolean unit = q.unit() != null;
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
            boolean bareA = one.head().isEmpty();
            boolean bareB = other.head().isEmpty();
            f.put("head same", !bareA && one.head().equals(other.head()));
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
        f.put("fate same", g.fate() != null && g.fate().equals(h.fate()));
        f.put("fate other", g.fate() != null && h.fate() != null && !g.fate().equals(h.fate()));
        f.put("one fate", (g.fate() == null) != (h.fate() == null));
        double overlap = weights.overlap(g.everything(), h.everything());
        f.put("overlap", overlap);
        f.put("shared units", Math.min(5, Weights.shared(g.units(), h.units()).size()) / 5.0);
        f.put("clause cosine", WordVectors.cosine(one.clause(), other.clause()));
        f.put("sentence cosine", WordVectors.cosine(one.sentence(), other.sentence()));
        f.put("near cosine", WordVectors.cosine(one.near(), other.near()));
        f.put("context cosine", WordVectors.cosine(one.context(), other.context()));
        f.put(
                "figures in sentence",
                (Math.min(4, one.figuresInSentence()) + Math.min(4, other.figuresInSentence())) / 8.0);
        f.put("shared weight", Math.min(10, weights.of(Weights.shared(g.everything(), h.everything()))) / 10.0);
        f.put("set against elsewhere", setAgainst(a, b));
        f.put("told apart", toldApart(a, b));
        f.put("single digits", q.value() != null && r.value() != null && q.value() < 10 && r.value() < 10);
        f.put("round", round(q) != round(r));
        f.put("predicate same", !Weights.shared(g.predicate(), h.predicate()).isEmpty());
        f.put("predicate cosine", WordVectors.cosine(one.predicate(), other.predicate()));
        f.put("scope other", !g.scopes().equals(h.scopes()));
        boolean historyA = news.parallax.compare.alignment.History.tells(
                c, g, a.testimony().account().publishedAt());
        boolean historyB = news.parallax.compare.alignment.History.tells(
                d, h, b.testimony().account().publishedAt());
        f.put("history other", historyA != historyB);
        f.put("history both", historyA && historyB);
        f.put("time apart", timesApart(c.time(), d.time()));
        f.put("one time", (c.time() == null) != (d.time() == null));
        f.put(
                "place same",
                c.place() != null
                        && d.place() != null
                        && !Weights.shared(new HashSet<>(Stems.of(c.place())), new HashSet<>(Stems.of(d.place())))
                                .isEmpty());
        f.put(
                "place other",
                c.place() != null
                        && d.place() != null
                        && Weights.shared(new HashSet<>(Stems.of(c.place())), new HashSet<>(Stems.of(d.place())))
                                .isEmpty());
        f.put("names shared", !Weights.shared(one.names(), other.names()).isEmpty());
        f.put(
                "names other",
                !one.names().isEmpty()
                        && !other.names().isEmpty()
                        && Weights.shared(one.names(), other.names()).isEmpty());
        f.put("ahead other", (c.modality() == Modality.FACT) != (d.modality() == Modality.FACT));
        f.put("ahead both", c.modality() != Modality.FACT && d.modality() != Modality.FACT);
        f.put("polarity", c.polarity() != d.polarity());
        f.put("ratio", Math.log(ratio(a, b)));
        f.put(
                "small",
                Math.max(Math.abs(a.interval().place()), Math.abs(b.interval().place())) <= 10);
        f.put("exact both", q.bound() == Quantity.Bound.EXACT && r.bound() == Quantity.Bound.EXACT);
        f.put("open", !a.interval().closed() || !b.interval().closed());
        f.put("same article", a.sameArticle(b));
        f.put("same originator", a.sameOriginator(b));
        f.put("own voice both", a.inOwnVoice() && b.inOwnVoice());
        f.put("own voice none", !a.inOwnVoice() && !b.inOwnVoice());
        f.put("hours", Math.log1p(Duration.between(a.asOf(), b.asOf()).abs().toMinutes() / 60.0));
        f.put(
                "later higher",
                a.asOf().isBefore(b.asOf())
                                == a.interval().place() < b.interval().place()
                        && !a.sameArticle(b));
        double later = Duration.between(a.asOf(), b.asOf()).abs().toMinutes() / 60.0;
        boolean grown = !a.sameArticle(b)
                && later >= 3
                && (a.asOf().isBefore(b.asOf())
                        == a.interval().place() < b.interval().place());
        boolean fate = g.fate() != null && g.fate().equals(h.fate());
        f.put("fate grown", fate && grown);
        f.put("grown in own voice", grown && a.inOwnVoice() && b.inOwnVoice());
        f.put("grown, head same", grown && !one.head().isEmpty() && one.head().equals(other.head()));
        f.put(
                "head same, fate same",
                fate && !one.head().isEmpty() && one.head().equals(other.head()));
        f.put("head same, overlap", !one.head().isEmpty() && one.head().equals(other.head()) ? overlap : 0);
        f.put("unit, near cosine", unit ? WordVectors.cosine(one.near(), other.near()) : 0);
        f.put("unit, clause cosine", unit ? WordVectors.cosine(one.clause(), other.clause()) : 0);
        f.put("unit, overlap", unit ? overlap : 0);
        f.put(
                "bare, clause cosine",
                !unit && (one.head().isEmpty() || other.head().isEmpty())
                        ? WordVectors.cosine(one.clause(), other.clause())
                        : 0);
        f.put("own voice none, disputed", !a.inOwnVoice() && !b.inOwnVoice() && (disputed(one) || disputed(other)));
        f.put("ratio over three", ratio(a, b) > 3);
        f.put(
                "supported, best",
                support(a) > 0
                        && support(b) > 0
                        && better(a, b, likeness(a, b)) == 0
                        && better(b, a, likeness(a, b)) == 0);
        f.put("disputed", disputed(one) || disputed(other));
        f.put("disputed both", disputed(one) && disputed(other));
        f.put(
                "title",
                c.evidence().field() == Evidence.Field.TITLE || d.evidence().field() == Evidence.Field.TITLE);
        f.put("lead", lead(c) && lead(d));
        double like = likeness(a, b);
        f.put("better in b", better(a, b, like));
        f.put("better in a", better(b, a, like));
        f.put("best both", better(a, b, like) == 0 && better(b, a, like) == 0);
        f.put("agrees elsewhere", agreesElsewhere(a, b, like) || agreesElsewhere(b, a, like));
        f.put("support", Math.min(3, support(a) + support(b)) / 3.0);
        f.put("support both", support(a) > 0 && support(b) > 0);
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
        f.put(
                "key same",
                news.parallax.compare.alignment.FactKeys.thing(c)
                        .equals(news.parallax.compare.alignment.FactKeys.thing(d)));
        return f;
    }

    private static boolean round(Quantity q) {
        return q.value() != null && q.value() >= 100 && q.value() % 100 == 0;
    }

    /** Whether an article gives both values, each by another voice. */
    private boolean setAgainst(FigureWitness a, FigureWitness b) {
        return byArticle.values().stream()
                .anyMatch(all -> all.stream().filter(x -> like(x, a)).anyMatch(x -> all.stream()
                        .anyMatch(y -> y != x && like(y, b) && !y.sameOriginator(x))));
    }

    /** Whether an article gives both values in one voice. */
    private boolean toldApart(FigureWitness a, FigureWitness b) {
        return byArticle.values().stream()
                .anyMatch(all -> all.stream().filter(x -> like(x, a)).anyMatch(x -> all.stream()
                        .anyMatch(y -> y != x && like(y, b) && y.sameOriginator(x))));
    }

    private static boolean like(FigureWitness x, FigureWitness a) {
        return comparable(x, a)
                && x.quantity().value() != null
                && x.quantity().value().equals(a.quantity().value());
    }

    private static boolean lead(Claim claim) {
        return claim.evidence().field() == Evidence.Field.TITLE
                || claim.evidence().start() < 700;
    }

    private static boolean disputed(Seen seen) {
        return Contention.in(seen.sentenceStems());
    }

    private static boolean timesApart(@Nullable TimeSpan a, @Nullable TimeSpan b) {
        return a != null && b != null && !a.meets(b);
    }

    /** How many figures of the article of b are likelier to be what a is about than b is. */
    private double better(FigureWitness a, FigureWitness b, double likeness) {
        long count = byArticle.get(b.testimony().account().articleId()).stream()
                .filter(o -> o != b && o != a && comparable(a, o) && likeness(a, o) > likeness)
                .count();
        return Math.min(3, count) / 3.0;
    }

    private boolean agreesElsewhere(FigureWitness a, FigureWitness b, double likeness) {
        return byArticle.get(b.testimony().account().articleId()).stream()
                .anyMatch(o -> o != b
                        && o != a
                        && comparable(a, o)
                        && o.interval().meets(a.interval())
                        && likeness(a, o) > likeness * 0.8
                        && o.sameOriginator(b));
    }

    /** In how many other articles a figure meets this one and is about as like it as can be told. */
    private long support(FigureWitness a) {
        return byArticle.entrySet().stream()
                .filter(e -> !e.getKey().equals(a.testimony().account().articleId()))
                .filter(e -> e.getValue().stream()
                        .anyMatch(o -> comparable(a, o) && a.interval().meets(o.interval()) && likeness(a, o) > 1.3))
                .count();
    }
}
