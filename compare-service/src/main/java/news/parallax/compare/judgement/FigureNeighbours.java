package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import news.parallax.compare.alignment.UnitBags;
import news.parallax.compare.alignment.Weights;
import news.parallax.compare.alignment.WordVectors;
import news.parallax.contracts.Evidence;

/**
 * The figures of a story around two of them: which article backs a value, which has a figure that fits better. Every pair
 * asks for many others, so figures go by their places in a list here and what is known of two of them is kept in tables.
 */
final class FigureNeighbours {
    /** Likeness from which a figure of another article may back one of the same value. */
    private static final double BACKS = 1.3;

    private static final double NEARLY = 0.8;
    /** What it counts for that one of two figures stands bare, or that both have one fate. */
    private static final double BARE = 0.3;

    private static final double ONE_FATE = 0.5;
    /** Code units between two sentences of which the one follows the other. */
    private static final int FOLLOWS = 200;

    private static final int UNKNOWN = -1;

    private final UnitBags bags;
    private final List<FigureWitness> figures;
    private final List<FigureSight> sights = new ArrayList<>();
    private final Map<FigureWitness, Integer> places = new HashMap<>();
    /** For each figure those of its article, itself among them. */
    private final int[][] inArticle;

    private final ValuesTogether values;
    private final double[][] likeness;
    private final int[] backing;

    FigureNeighbours(List<FigureWitness> figures, List<Testimony> testimonies, Weights weights) {
        this.bags = new UnitBags(weights);
        this.figures = figures;
        Map<UUID, List<Testimony>> told = testimonies.stream()
                .collect(Collectors.groupingBy(t -> t.account().articleId()));
        Map<List<Object>, Long> inSentence =
                figures.stream().collect(Collectors.groupingBy(FigureNeighbours::sentence, Collectors.counting()));
        Map<UUID, List<Integer>> byArticle = new HashMap<>();
        for (FigureWitness figure : figures) {
            byArticle
                    .computeIfAbsent(articleOf(figure), id -> new ArrayList<>())
                    .add(sights.size());
            places.putIfAbsent(figure, sights.size());
            sights.add(FigureSight.of(
                    figure,
                    weights,
                    bags,
                    before(figure, told),
                    inSentence.get(sentence(figure)).intValue()));
        }
        Map<UUID, int[]> placesByArticle = new HashMap<>();
        byArticle.forEach((id, all) ->
                placesByArticle.put(id, all.stream().mapToInt(i -> i).toArray()));
        this.inArticle = figures.stream()
                .map(figure -> placesByArticle.get(articleOf(figure)))
                .toArray(int[][]::new);
        this.values = new ValuesTogether(figures);
        this.likeness = new double[figures.size()][figures.size()];
        for (double[] row : likeness) {
            Arrays.fill(row, Double.NaN);
        }
        this.backing = new int[figures.size()];
        Arrays.fill(backing, UNKNOWN);
    }

    private static UUID articleOf(FigureWitness figure) {
        return figure.testimony().account().articleId();
    }

    private static List<Object> sentence(FigureWitness figure) {
        Evidence evidence = figure.testimony().claim().evidence();
        return List.of(articleOf(figure), evidence.field(), evidence.start());
    }

    /** The sentence before that of a figure, as far as claims were read in it. */
    private static String before(FigureWitness figure, Map<UUID, List<Testimony>> told) {
        Evidence here = figure.testimony().claim().evidence();
        if (here.field() == Evidence.Field.TITLE) {
            return "";
        }
        return told.get(articleOf(figure)).stream()
                .map(testimony -> testimony.claim().evidence())
                .filter(there -> there.field() == here.field()
                        && there.end() <= here.start()
                        && here.start() - there.end() < FOLLOWS)
                .max(Comparator.comparingInt(Evidence::end))
                .map(Evidence::quote)
                .orElse("");
    }

    UnitBags bags() {
        return bags;
    }

    private int place(FigureWitness figure) {
        return places.get(figure);
    }

    FigureSight of(FigureWitness figure) {
        return sights.get(place(figure));
    }

    private boolean comparable(int a, int b) {
        return figures.get(a).isComparable(figures.get(b));
    }

    /** How far two figures seem to be of one thing; from 0 to about 3.5. */
    double likeness(FigureWitness a, FigureWitness b) {
        return likeness(place(a), place(b));
    }

    private double likeness(int a, int b) {
        double known = likeness[a][b];
        if (Double.isNaN(known)) {
            known = judgedLikeness(a, b);
            likeness[a][b] = known;
            likeness[b][a] = known;
        }
        return known;
    }

    private double judgedLikeness(int a, int b) {
        FigureSight one = sights.get(a);
        FigureSight other = sights.get(b);
        FigureWitness first = figures.get(a);
        FigureWitness second = figures.get(b);
        double head = one.isBare() || other.isBare() ? BARE : one.sameHead(other) ? 1 : 0;
        return bags.overlap(one.everything(), other.everything())
                + WordVectors.cosine(one.clause(), other.clause())
                + head
                + (Objects.equals(
                                first.figure().gist().fate(),
                                second.figure().gist().fate())
                        ? ONE_FATE
                        : 0);
    }

    /** How many figures of the article of b are likelier to be what a is about than b is. */
    long better(FigureWitness a, FigureWitness b, double likeness) {
        int one = place(a);
        int other = place(b);
        long better = 0;
        for (int i : inArticle[other]) {
            if (i != other && i != one && comparable(one, i) && likeness(one, i) > likeness) {
                better++;
            }
        }
        return better;
    }

    /** Whether the article of b, in the voice of b, gives a's value for what may be the same. */
    boolean agreesElsewhere(FigureWitness a, FigureWitness b, double likeness) {
        int one = place(a);
        int other = place(b);
        for (int i : inArticle[other]) {
            if (i != other
                    && i != one
                    && comparable(one, i)
                    && figures.get(i).interval().meets(a.interval())
                    && likeness(one, i) > likeness * NEARLY
                    && figures.get(i).sameOriginator(b)) {
                return true;
            }
        }
        return false;
    }

    /** In how many other articles a figure meets this one and is about as like it as can be told. */
    int backing(FigureWitness figure) {
        int place = place(figure);
        if (backing[place] == UNKNOWN) {
            backing[place] = (int) Arrays.stream(inArticle)
                    .distinct()
                    .filter(article -> article != inArticle[place])
                    .filter(article -> Arrays.stream(article).anyMatch(other -> backs(place, other)))
                    .count();
        }
        return backing[place];
    }

    private boolean backs(int figure, int other) {
        return comparable(figure, other)
                && figures.get(figure).interval().meets(figures.get(other).interval())
                && likeness(figure, other) > BACKS;
    }

    /** Whether an article gives both values, each by another voice. */
    boolean setAgainstElsewhere(FigureWitness a, FigureWitness b) {
        return values.inTwoVoices(place(a), place(b));
    }

    /** Whether an article gives both values in one voice. */
    boolean toldApart(FigureWitness a, FigureWitness b) {
        return values.inOneVoice(place(a), place(b));
    }
}
