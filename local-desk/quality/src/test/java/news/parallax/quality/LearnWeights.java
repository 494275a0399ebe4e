package news.parallax.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.compare.judgement.Dispute;
import news.parallax.compare.judgement.Testimony;
import news.parallax.compare.judgement.TrainingPairs;
import news.parallax.compare.judgement.TrainingPairs.TrainingPair;
import news.parallax.contracts.DisagreementChanged.Kind;

/**
 * Learns the weights and trees by which the judge tells rivals: {@code LearnWeights FOLDER STORIES...} writes
 * {@code rivals.tsv} and {@code rival-trees.tsv} into the folder. Prints, for each kind of disagreement, how they do on
 * stories they were not learned from (five-fold, by story), and sets the mark at which a fact counts as disputed where F1 is
 * best among the marks that keep precision ({@code -Dprecision}, 0.8 unless told).
 */
public final class LearnWeights {
    private static final List<Kind> LEARNED = List.of(Kind.NUMBER, Kind.NAME, Kind.DENIAL);
    /** Kinds for which trees were found to tell more than weights alone. */
    private static final Set<Kind> WITH_TREES = EnumSet.of(Kind.NUMBER, Kind.DENIAL);

    private static final List<String> EXAMPLES =
            List.of("figures.txt", "updates.txt", "names-times-places.txt", "denials.txt");

    private static final int FOLDS = 5;
    /** An editor forgives a miss sooner than a false alarm. */
    private static final double LEAST_PRECISION = Double.parseDouble(System.getProperty("precision", "0.8"));

    private LearnWeights() {}

    /**
     * A pair with what the annotation says of it.
     *
     * @param gold id of the disagreement of its kind whose different sides the two claims take; empty where there is none
     */
    record Sample(String story, Kind kind, String gold, Object one, Object other, Map<String, Double> features) {
        boolean rivals() {
            return !gold.isEmpty();
        }
    }

    /** What the judge asks: the mean of both, as in {@code PairModel}. */
    private record Model(Logistic weights, Optional<ExtraTrees> trees) {
        static Model learn(Kind kind, List<Sample> samples) {
            return new Model(
                    Logistic.learn(samples),
                    WITH_TREES.contains(kind) ? Optional.of(ExtraTrees.learn(samples)) : Optional.empty());
        }

        double probability(Sample sample) {
            double linear = weights.probability(sample.features());
            return trees.map(forest -> (linear + forest.probability(sample.features())) / 2)
                    .orElse(linear);
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<GoldStory> stories = Arrays.stream(arguments)
                .skip(1)
                .flatMap(stored -> GoldStory.in(Path.of(stored)).stream())
                .toList();
        List<Sample> samples = Stream.concat(
                        stories.stream().flatMap(story -> samples(story).stream()),
                        EXAMPLES.stream().flatMap(file -> JudgingExamples.samples(file).stream()))
                .toList();
        List<String> weights = new ArrayList<>(
                List.of(
                        "# Weights by which two claims are told to be rivals: kind, feature, weight.",
                        "# Learned by LearnWeights (local-desk/quality) from the annotated stories there; do not edit by hand but for the marks.",
                        "# (bias) speaks before anything is known; (flag) and (least) are the marks of a dispute, set by hand where precision asks for it."));
        List<String> trees = new ArrayList<>(
                List.of(
                        "# Trees by which two claims are told to be rivals: kind and names of the features, then a tree a line.",
                        "# Learned by LearnWeights (local-desk/quality) from the annotated stories there; do not edit by hand."));
        for (Kind kind : LEARNED) {
            List<Sample> ofKind = samples.stream().filter(s -> s.kind() == kind).toList();
            double flag = flag(kind, ofKind, stories);
            Model all = Model.learn(kind, ofKind);
            weights.add(kind + "\t(bias)\t" + number(all.weights().bias()));
            weights.add(kind + "\t(flag)\t" + number(flag));
            weights.add(kind + "\t(least)\t" + number(marks(kind, flag).least()));
            all.weights()
                    .weights()
                    .forEach((feature, weight) -> weights.add(kind + "\t" + feature + "\t" + number(weight)));
            all.trees().ifPresent(forest -> forest.lines().forEach(line -> trees.add(kind + "\t" + line)));
        }
        Files.write(folder.resolve("rivals.tsv"), weights);
        Files.write(folder.resolve("rival-trees.tsv"), trees);
    }

    /** Figures are many and alike: what only hints at a dispute is left out. */
    private static Dispute.Marks marks(Kind kind, double flag) {
        return kind == Kind.NUMBER ? new Dispute.Marks(flag, 0.3) : new Dispute.Marks(flag, 0);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static List<Sample> samples(GoldStory gold) {
        ToldStory told = ToldStory.of(gold);
        Annotations annotations = new Annotations(told);
        List<Testimony> current = told.testimonies().stream()
                .filter(testimony -> !testimony.account().superseded())
                .toList();
        Map<Testimony, Set<Annotations.Stand>> stands = new HashMap<>();
        current.forEach(testimony -> stands.put(testimony, annotations.of(testimony)));
        return TrainingPairs.of(current).stream()
                .map(pair -> new Sample(
                        gold.name(),
                        pair.kind(),
                        label(pair, stands),
                        place(pair.kind(), pair.one()),
                        place(pair.kind(), pair.other()),
                        pair.features()))
                .toList();
    }

    private static String label(TrainingPair pair, Map<Testimony, Set<Annotations.Stand>> stands) {
        for (Annotations.Stand one : stands.get(pair.one())) {
            for (Annotations.Stand other : stands.get(pair.other())) {
                if (one.disagreement().equals(other.disagreement())
                        && one.side() != other.side()
                        && one.disagreement().type().equals(pair.kind().name())) {
                    return one.disagreement().id();
                }
            }
        }
        return "";
    }

    /** What the judge takes for one with others when it gathers facts. */
    private static Object place(Kind kind, Testimony testimony) {
        return kind == Kind.DENIAL || kind == Kind.NAME
                ? List.of(
                        testimony.account().articleId(),
                        testimony.claim().evidence().field(),
                        testimony.claim().evidence().start())
                : testimony.claim().claimId();
    }

    /** The mark that does best on stories that the weights were not learned from. */
    private static double flag(Kind kind, List<Sample> samples, List<GoldStory> stories) {
        List<Fact> facts = facts(marks(kind, 0), samples, probabilities(kind, samples, stories));
        long annotated = stories.stream()
                .flatMap(story -> story.disagreements().stream())
                .filter(d -> d.type().equals(kind.name()) && !d.optional())
                .count();
        List<Mark> marks = IntStream.range(4, 39)
                .mapToObj(step -> Mark.at(step / 40.0, facts, annotated))
                .toList();
        Mark best = marks.stream()
                .filter(mark -> mark.precision() >= LEAST_PRECISION)
                .max(Comparator.comparingDouble(Mark::f1))
                .orElse(new Mark(0.99, 0, 0, 0));
        System.out.printf(
                Locale.ROOT,
                "%-8s %6d pairs, %4d rivals, best %s; taken %s%n",
                kind,
                samples.size(),
                samples.stream().filter(Sample::rivals).count(),
                marks.stream().max(Comparator.comparingDouble(Mark::f1)).orElseThrow(),
                best);
        return best.flag();
    }

    /** Of every pair of the stories, by a model that was learned from other stories. */
    private static Map<Sample, Double> probabilities(Kind kind, List<Sample> samples, List<GoldStory> stories) {
        List<String> names = stories.stream().map(GoldStory::name).sorted().toList();
        Map<Sample, Double> probabilities = new HashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            Set<String> out = IntStream.range(0, names.size())
                    .filter(i -> i % FOLDS == held)
                    .mapToObj(names::get)
                    .collect(Collectors.toSet());
            Model model = Model.learn(
                    kind, samples.stream().filter(s -> !out.contains(s.story())).toList());
            samples.stream()
                    .filter(s -> out.contains(s.story()))
                    .forEach(s -> probabilities.put(s, model.probability(s)));
        }
        return probabilities;
    }

    /**
     * A dispute that the judge would see in a story.
     *
     * @param golds the annotated disagreements of which it shows a pair
     */
    private record Fact(double probability, Set<String> golds) {}

    private static List<Fact> facts(Dispute.Marks marks, List<Sample> samples, Map<Sample, Double> probabilities) {
        Map<String, List<Sample>> byStory = samples.stream()
                .filter(probabilities::containsKey)
                .collect(Collectors.groupingBy(Sample::story, TreeMap::new, Collectors.toList()));
        List<Fact> facts = new ArrayList<>();
        byStory.forEach((story, pairs) -> {
            Map<Set<Object>, String> golds = new HashMap<>();
            pairs.stream()
                    .filter(Sample::rivals)
                    .forEach(s -> golds.put(Set.of(s.one(), s.other()), story + " " + s.gold()));
            List<Dispute.Weighed<Object>> weighed = pairs.stream()
                    .map(s -> new Dispute.Weighed<>(s.one(), s.other(), probabilities.get(s)))
                    .toList();
            for (Dispute<Object> dispute : Dispute.among(weighed, marks, Function.identity())) {
                Set<String> shown = dispute.pairs().stream()
                        .map(pair -> golds.get(Set.of(pair.one(), pair.other())))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(TreeSet::new));
                facts.add(new Fact(dispute.probability(), shown));
            }
        });
        return facts;
    }

    /** How the judge does with a mark. */
    private record Mark(double flag, double precision, double recall, double f1) {
        static Mark at(double flag, List<Fact> facts, long annotated) {
            Set<String> found = new HashSet<>();
            int wrong = 0;
            for (Fact fact : facts.stream()
                    .filter(f -> f.probability() >= flag)
                    .sorted(Comparator.comparingDouble((Fact f) -> -f.probability()))
                    .toList()) {
                if (fact.golds().stream().noneMatch(found::add)) {
                    wrong++;
                }
            }
            double precision = found.isEmpty() ? 0 : (double) found.size() / (found.size() + wrong);
            double recall = (double) found.size() / annotated;
            double f1 = found.isEmpty() ? 0 : 2 * precision * recall / (precision + recall);
            return new Mark(flag, precision, recall, f1);
        }
    }
}
