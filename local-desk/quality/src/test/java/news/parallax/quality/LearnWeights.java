package news.parallax.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.compare.judgement.Testimony;
import news.parallax.compare.judgement.TrainingPairs;
import news.parallax.compare.judgement.TrainingPairs.TrainingPair;
import news.parallax.contracts.DisagreementChanged.Kind;

/**
 * Learns the weights by which the judge tells rivals: {@code LearnWeights TABLE FOLDER...}. Prints, for each kind of
 * disagreement (or only those named by {@code -Dkinds=DATE,PLACE}; the rows of others stay), how the weights do on stories they were not learned from (five-fold, by story), and sets the mark at which
 * a fact counts as disputed where F1 is best among the marks that keep precision.
 */
public final class LearnWeights {
    private static final List<Kind> LEARNED = List.of(Kind.NUMBER, Kind.NAME, Kind.DENIAL);
    private static final List<String> EXAMPLES =
            List.of("figures.txt", "updates.txt", "names-times-places.txt", "denials.txt");

    private static final int FOLDS = 5;
    /** An editor forgives a miss sooner than a false alarm. */
    private static final double LEAST_PRECISION = Double.parseDouble(System.getProperty("precision", "0.7"));

    private static final double TIE = 0.03;
    private static final int WEIGHED = 10;

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

    public static void main(String[] arguments) throws IOException {
        Path table = Path.of(arguments[0]);
        List<GoldStory> stories = Arrays.stream(arguments)
                .skip(1)
                .flatMap(folder -> GoldStory.in(Path.of(folder)).stream())
                .toList();
        List<Sample> samples = Stream.concat(
                        stories.stream().flatMap(story -> samples(story).stream()),
                        EXAMPLES.stream().flatMap(file -> JudgingExamples.samples(file).stream()))
                .toList();
        List<String> before = Files.exists(table) ? Files.readAllLines(table) : List.of();
        String wanted = System.getProperty("kinds", "");
        List<String> lines = new ArrayList<>(List.of(
                "# Weights by which two claims are told to be rivals: kind, feature, weight.",
                "# Learned by LearnWeights (local-desk/quality) from the annotated stories there; do not edit by hand.",
                "# (bias) speaks before anything is known; (flag) is the joint probability that makes a dispute."));
        for (Kind kind : LEARNED) {
            if (!wanted.isEmpty() && !List.of(wanted.split(",", -1)).contains(kind.name())) {
                before.stream().filter(line -> line.startsWith(kind + "\t")).forEach(lines::add);
                continue;
            }
            List<Sample> ofKind = samples.stream().filter(s -> s.kind() == kind).toList();
            Set<String> told = stories.stream().map(GoldStory::name).collect(Collectors.toSet());
            long annotated = stories.stream()
                    .flatMap(story -> story.disagreements().stream())
                    .filter(d -> d.type().equals(kind.name()) && !d.optional())
                    .count();
            double flag = flag(kind, ofKind, told, annotated);
            Logistic all = Logistic.learn(ofKind);
            lines.add(kind + "\t(bias)\t" + number(all.bias()));
            lines.add(kind + "\t(flag)\t" + number(flag));
            all.weights().forEach((feature, weight) -> lines.add(kind + "\t" + feature + "\t" + number(weight)));
        }
        Files.write(table, lines);
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
    private static double flag(Kind kind, List<Sample> samples, Set<String> told, long annotated) {
        List<String> stories = told.stream().sorted().toList();
        Map<Sample, Double> probabilities = new HashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            Set<String> out = new HashSet<>(IntStream.range(0, stories.size())
                    .filter(i -> i % FOLDS == held)
                    .mapToObj(stories::get)
                    .toList());
            Logistic model = Logistic.learn(
                    samples.stream().filter(s -> !out.contains(s.story())).toList());
            samples.stream()
                    .filter(s -> out.contains(s.story()))
                    .forEach(s -> probabilities.put(s, model.probability(s.features())));
        }
        Map<String, List<Map.Entry<Sample, Double>>> byStory = new TreeMap<>();
        probabilities.entrySet().stream()
                .filter(entry -> entry.getValue() >= TIE)
                .forEach(entry -> byStory.computeIfAbsent(entry.getKey().story(), s -> new ArrayList<>())
                        .add(entry));
        List<Fact> facts = byStory.values().stream()
                .flatMap(pairs -> facts(kind, pairs).stream())
                .toList();
        record Mark(double flag, double precision, double recall, double f1) {}
        List<Mark> marks = IntStream.range(4, 39)
                .mapToObj(step -> step / 40.0)
                .map(flag -> {
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
                })
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

    /** A group of pairs that hang together, as the judge would gather them. */
    private record Fact(double probability, Set<String> golds) {}

    private static List<Fact> facts(Kind kind, Collection<Map.Entry<Sample, Double>> pairs) {
        Map<Object, Object> parents = new HashMap<>();
        Map<Set<Object>, Double> best = new LinkedHashMap<>();
        Map<Set<Object>, String> golds = new HashMap<>();
        pairs.forEach(entry -> {
            Sample sample = entry.getKey();
            parents.put(root(parents, sample.one()), root(parents, sample.other()));
            Set<Object> places = Set.of(sample.one(), sample.other());
            best.merge(places, entry.getValue(), Math::max);
            if (sample.rivals()) {
                golds.put(places, sample.story() + " " + sample.gold());
            }
        });
        Map<Object, List<Set<Object>>> groups = new HashMap<>();
        best.keySet().forEach(places -> groups.computeIfAbsent(
                        root(parents, places.iterator().next()), root -> new ArrayList<>())
                .add(places));
        return groups.values().stream()
                .map(group -> {
                    double none = group.stream()
                            .map(best::get)
                            .sorted(Comparator.reverseOrder())
                            .limit(WEIGHED)
                            .reduce(1.0, (product, p) -> product * (1 - p));
                    Set<String> marked = new TreeSet<>();
                    shown(kind, group, best)
                            .filter(golds::containsKey)
                            .map(golds::get)
                            .forEach(marked::add);
                    return new Fact(1 - none, marked);
                })
                .toList();
    }

    /** The pairs that a finding shows: of a dispute over time or place only the likeliest counts as found. */
    private static Stream<Set<Object>> shown(Kind kind, List<Set<Object>> group, Map<Set<Object>, Double> best) {
        return kind == Kind.DATE || kind == Kind.PLACE
                ? group.stream().max(Comparator.comparingDouble(best::get)).stream()
                : group.stream();
    }

    private static Object root(Map<Object, Object> parents, Object place) {
        Object at = place;
        Object parent = parents.putIfAbsent(at, at);
        while (parent != null && !parent.equals(at)) {
            at = parent;
            parent = parents.get(at);
        }
        return at;
    }
}
