package news.parallax.compare.judgement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import news.parallax.compare.alignment.Weights;
import news.parallax.compare.alignment.WordVectors;
import news.parallax.contracts.Evidence;
import news.parallax.contracts.Quantity;

/** The figures of a story around two of them: which article backs a value, which has a figure that fits better. */
final class FigureNeighbours {
    /** Likeness from which a figure of another article may back one of the same value. */
    private static final double BACKS = 1.3;

    private static final double NEARLY = 0.8;
    /** What it counts for that one of two figures stands bare, or that both have one fate. */
    private static final double BARE = 0.3;

    private static final double ONE_FATE = 0.5;
    /** Code units between two sentences of which the one follows the other. */
    private static final int FOLLOWS = 200;
    /** The dimension of shares and ratios, which are compared by the unit they are given in. */
    private static final String DIMENSIONLESS = "one";

    private final Weights weights;
    private final Map<UUID, List<FigureWitness>> byArticle;
    private final Map<FigureWitness, FigureSight> sights = new HashMap<>();
    private final Map<FigureWitness, Integer> backing = new HashMap<>();

    FigureNeighbours(List<FigureWitness> figures, List<Testimony> testimonies, Weights weights) {
        this.weights = weights;
        this.byArticle = figures.stream()
                .collect(Collectors.groupingBy(w -> w.testimony().account().articleId()));
        Map<UUID, List<Testimony>> told = testimonies.stream()
                .collect(Collectors.groupingBy(t -> t.account().articleId()));
        Map<List<Object>, Long> inSentence =
                figures.stream().collect(Collectors.groupingBy(FigureNeighbours::sentence, Collectors.counting()));
        figures.forEach(figure -> sights.put(
                figure,
                FigureSight.of(
                        figure,
                        weights,
                        before(figure, told),
                        inSentence.get(sentence(figure)).intValue())));
    }

    private static List<Object> sentence(FigureWitness figure) {
        Evidence evidence = figure.testimony().claim().evidence();
        return List.of(figure.testimony().account().articleId(), evidence.field(), evidence.start());
    }

    /** The sentence before that of a figure, as far as claims were read in it. */
    private static String before(FigureWitness figure, Map<UUID, List<Testimony>> told) {
        Evidence here = figure.testimony().claim().evidence();
        if (here.field() == Evidence.Field.TITLE) {
            return "";
        }
        return told.get(figure.testimony().account().articleId()).stream()
                .map(testimony -> testimony.claim().evidence())
                .filter(there -> there.field() == here.field()
                        && there.end() <= here.start()
                        && here.start() - there.end() < FOLLOWS)
                .max(Comparator.comparingInt(Evidence::end))
                .map(Evidence::quote)
                .orElse("");
    }

    FigureSight of(FigureWitness figure) {
        return sights.get(figure);
    }

    /** Whether two figures count, or measure in one dimension. */
    static boolean comparable(FigureWitness a, FigureWitness b) {
        Quantity one = a.quantity();
        Quantity other = b.quantity();
        if (one.unit() == null || other.unit() == null) {
            return one.unit() == null && other.unit() == null;
        }
        if (one.base() != null && other.base() != null) {
            return one.base().unit().equals(other.base().unit())
                    && (!one.base().unit().equals(DIMENSIONLESS) || one.unit().equals(other.unit()));
        }
        return one.unit().equals(other.unit());
    }

    /** How far two figures seem to be of one thing; from 0 to about 3.5. */
    double likeness(FigureWitness a, FigureWitness b) {
        FigureSight one = of(a);
        FigureSight other = of(b);
        double head = one.isBare() || other.isBare() ? BARE : one.sameHead(other) ? 1 : 0;
        return weights.overlap(a.figure().gist().everything(), b.figure().gist().everything())
                + WordVectors.cosine(one.clause(), other.clause())
                + head
                + (Objects.equals(a.figure().gist().fate(), b.figure().gist().fate()) ? ONE_FATE : 0);
    }

    /** How many figures of the article of b are likelier to be what a is about than b is. */
    long better(FigureWitness a, FigureWitness b, double likeness) {
        return inArticleOf(b).stream()
                .filter(other -> other != b && other != a && comparable(a, other) && likeness(a, other) > likeness)
                .count();
    }

    /** Whether the article of b, in the voice of b, gives a's value for what may be the same. */
    boolean agreesElsewhere(FigureWitness a, FigureWitness b, double likeness) {
        return inArticleOf(b).stream()
                .anyMatch(other -> other != b
                        && other != a
                        && comparable(a, other)
                        && other.interval().meets(a.interval())
                        && likeness(a, other) > likeness * NEARLY
                        && other.sameOriginator(b));
    }

    private List<FigureWitness> inArticleOf(FigureWitness figure) {
        return byArticle.get(figure.testimony().account().articleId());
    }

    /** In how many other articles a figure meets this one and is about as like it as can be told. */
    int backing(FigureWitness figure) {
        Integer known = backing.get(figure);
        if (known == null) {
            known = (int) byArticle.entrySet().stream()
                    .filter(article -> !article.getKey()
                            .equals(figure.testimony().account().articleId()))
                    .filter(article -> article.getValue().stream()
                            .anyMatch(other -> comparable(figure, other)
                                    && figure.interval().meets(other.interval())
                                    && likeness(figure, other) > BACKS))
                    .count();
            backing.put(figure, known);
        }
        return known;
    }

    /** Whether an article gives both values, each by another voice. */
    boolean setAgainstElsewhere(FigureWitness a, FigureWitness b) {
        return anyArticleGives(a, b, (x, y) -> !y.sameOriginator(x));
    }

    /** Whether an article gives both values in one voice. */
    boolean toldApart(FigureWitness a, FigureWitness b) {
        return anyArticleGives(a, b, (x, y) -> y.sameOriginator(x));
    }

    private boolean anyArticleGives(
            FigureWitness a, FigureWitness b, BiPredicate<FigureWitness, FigureWitness> voices) {
        return byArticle.values().stream().anyMatch(figures -> figures.stream()
                .filter(x -> givesValueOf(x, a))
                .anyMatch(x -> figures.stream().anyMatch(y -> y != x && givesValueOf(y, b) && voices.test(x, y))));
    }

    private static boolean givesValueOf(FigureWitness x, FigureWitness a) {
        return comparable(x, a)
                && x.quantity().value() != null
                && x.quantity().value().equals(a.quantity().value());
    }
}
