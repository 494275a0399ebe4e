package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import news.parallax.compare.alignment.Gist;
import news.parallax.compare.alignment.Stems;
import news.parallax.compare.alignment.Weights;
import news.parallax.contracts.Claim.Kind;
import news.parallax.contracts.DisagreementChanged;
import news.parallax.contracts.DisagreementChanged.Citation;
import news.parallax.contracts.DisagreementChanged.Side;
import news.parallax.contracts.Silence;

/** OMISSION, stated: an article says outright that a source left out a point that others report. */
final class SilenceRule {
    static final String NAME = "A report says that the source does not mention what others report.";

    /** How much of the point a report must speak of, by weight. */
    private static final double COVERAGE = 0.34;
    /** Reports that speak of much less of the point than the best one are left aside. */
    private static final double OF_BEST = 0.7;

    private static final List<String> POSSESSIVES = List.of("its ", "their ", "his ", "her ");

    private final String factKey;
    private final List<Witness> witnesses;
    private final Weights weights;

    SilenceRule(String factKey, List<Witness> witnesses, Weights weights) {
        this.factKey = factKey;
        this.witnesses = witnesses;
        this.weights = weights;
    }

    /** One report of silence. */
    private record Silent(Witness witness, Silence silence, Gist point) {}

    List<Finding> findings() {
        List<List<Silent>> groups = new ArrayList<>();
        witnesses.stream()
                .filter(w -> w.claim().silence() != null)
                .map(this::silent)
                .forEach(silent -> groups.stream()
                        .filter(group -> group.stream().anyMatch(known -> sameOmission(known, silent)))
                        .findFirst()
                        .ifPresentOrElse(
                                group -> group.add(silent), () -> groups.add(new ArrayList<>(List.of(silent)))));
        return groups.stream().map(this::finding).flatMap(Optional::stream).toList();
    }

    private Silent silent(Witness witness) {
        Silence silence = Objects.requireNonNull(witness.claim().silence());
        return new Silent(witness, new Silence(nameOf(silence, witness), silence.point()), Gist.of(silence.point()));
    }

    /** The outlet of the story that the sentence names, where the silent one is told by "its report" alone. */
    private String nameOf(Silence silence, Witness witness) {
        if (POSSESSIVES.stream().noneMatch(silence.silent().toLowerCase(Locale.ROOT)::startsWith)) {
            return silence.silent();
        }
        List<String> words = Stems.words(witness.claim().evidence().quote());
        return witnesses.stream()
                .map(w -> w.account().source())
                .filter(source -> !source.equals(witness.account().source()))
                .filter(source ->
                        words.contains(Stems.words(source).stream().findFirst().orElse("")))
                .findFirst()
                .orElse(silence.silent());
    }

    private static boolean sameOmission(Silent a, Silent b) {
        return Names.mayBeSameBody(a.silence().silent(), b.silence().silent())
                && !Weights.shared(a.point().units(), b.point().units()).isEmpty();
    }

    private Optional<Finding> finding(List<Silent> group) {
        List<Witness> reporting = reporting(group);
        if (reporting.isEmpty()) {
            return Optional.empty();
        }
        String silent = group.getFirst().silence().silent();
        String point = group.getFirst().silence().point();
        List<Testimony> reports = Witness.testimonies(reporting);
        Side told = Sides.of("reported", reports);
        Side untold = untold(silent, group);
        List<Side> sides = List.of(told, untold);
        return Optional.of(new Finding(
                factKey,
                DisagreementChanged.Kind.OMISSION,
                point + ", not mentioned by " + silent,
                FigureWords.holders(told.holders()) + " report"
                        + (told.holders().size() == 1 ? "s" : "") + " "
                        + point + "; " + silent + " does not mention it, says "
                        + group.getFirst().witness().account().source() + ".",
                NAME,
                Severities.ofStatedOmission(told),
                sides));
    }

    private Side untold(String silent, List<Silent> group) {
        List<Citation> titles = witnesses.stream()
                .map(Witness::account)
                .distinct()
                .filter(account -> !account.title().isBlank() && Names.mayBeSameBody(account.source(), silent))
                .map(Citations::ofTitle)
                .toList();
        List<Testimony> saying =
                group.stream().map(s -> s.witness().testimony()).toList();
        Side side = Sides.of("not mentioned", saying, titles);
        return new Side(side.value(), List.of(silent), 1, 1, side.evidence());
    }

    /** The claims of others that speak of the point, best first and then by time. */
    private List<Witness> reporting(List<Silent> group) {
        String silent = group.getFirst().silence().silent();
        List<Witness> candidates = witnesses.stream()
                .filter(w -> w.claim().kind() != Kind.SILENCE && w.claim().kind() != Kind.DENIAL)
                .filter(w -> !Names.mayBeSameBody(w.account().source(), silent))
                .filter(w -> !Names.mayBeSameBody(w.claim().originator().name(), silent))
                .filter(w -> group.stream().noneMatch(s -> s.witness().sameSentence(w)))
                .toList();
        double best =
                candidates.stream().mapToDouble(w -> coverage(w, group)).max().orElse(0);
        double least = Math.max(COVERAGE, best * OF_BEST);
        return candidates.stream()
                .filter(w -> coverage(w, group) >= least)
                .sorted(Comparator.comparingDouble((Witness w) -> -coverage(w, group))
                        .thenComparing(Witness::testimony, Judge.ORDER))
                .limit(Side.MAX_EVIDENCE)
                .toList();
    }

    private double coverage(Witness witness, List<Silent> group) {
        return group.stream()
                .mapToDouble(silent -> {
                    Set<String> point = silent.point().unitsBesideNames();
                    double all = weights.of(point);
                    return all == 0
                            ? 0
                            : weights.of(Weights.shared(point, witness.gist().units())) / all;
                })
                .max()
                .orElse(0);
    }
}
