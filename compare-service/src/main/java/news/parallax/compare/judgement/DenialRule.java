package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.compare.alignment.Gist;
import news.parallax.compare.alignment.Stems;
import news.parallax.compare.alignment.Weights;
import news.parallax.contracts.Claim;
import news.parallax.contracts.Claim.Kind;
import news.parallax.contracts.Claim.Modality;
import news.parallax.contracts.Claim.Polarity;
import news.parallax.contracts.Claim.Stance;
import news.parallax.contracts.DisagreementChanged;
import news.parallax.contracts.DisagreementChanged.Side;
import news.parallax.contracts.TimeSpan;

/** DENIAL: one holder asserts what another denies, rejects, calls false or says has never been disclosed. */
final class DenialRule {
    static final String NAME = "One holder denies what another asserts.";

    /** How much of what is denied must be in what is asserted, by weight. */
    private static final double COVERAGE = 0.55;
    /** The same where the predicate is the same. */
    private static final double COVERAGE_WITH_PREDICATE = 0.3;

    private static final int SHORT = 6;
    /** Who gives no figure and does not comment denies nothing. */
    private static final Set<String> NO_ANSWER = Set.of(
            "comment", "reply", "respond", "response", "answer", "elaborate", "detail", "figure", "name", "identify");

    private final String factKey;
    private final List<Witness> witnesses;
    private final Weights weights;

    DenialRule(String factKey, List<Witness> witnesses, Weights weights) {
        this.factKey = factKey;
        this.witnesses = witnesses;
        this.weights = weights;
    }

    /** A denial with the assertions it contradicts. */
    private record Contradiction(Witness denial, List<Witness> assertions) {}

    List<Finding> findings() {
        List<Witness> assertions =
                witnesses.stream().filter(w -> asserts(w.claim())).toList();
        Map<String, List<Witness>> byUnit = new HashMap<>();
        assertions.forEach(w -> concepts(w).forEach(unit -> byUnit.computeIfAbsent(unit, u -> new ArrayList<>())
                .add(w)));
        List<List<Contradiction>> groups = new ArrayList<>();
        for (Witness denial : witnesses) {
            if (denies(denial.claim())) {
                List<Witness> contradicted = focus(denial).stream()
                        .flatMap(unit -> byUnit.getOrDefault(unit, List.of()).stream())
                        .distinct()
                        .filter(assertion -> contradict(denial, assertion))
                        .toList();
                if (!contradicted.isEmpty()) {
                    join(groups, new Contradiction(denial, contradicted));
                }
            }
        }
        return groups.stream().map(this::finding).toList();
    }

    private void join(List<List<Contradiction>> groups, Contradiction contradiction) {
        groups.stream()
                .filter(group -> group.stream().anyMatch(known -> sameFact(known, contradiction)))
                .findFirst()
                .ifPresentOrElse(
                        group -> group.add(contradiction), () -> groups.add(new ArrayList<>(List.of(contradiction))));
    }

    private boolean sameFact(Contradiction a, Contradiction b) {
        return a.assertions().stream().anyMatch(b.assertions()::contains)
                || weights.overlap(a.denial().gist().units(), b.denial().gist().units()) >= COVERAGE;
    }

    static boolean denies(Claim claim) {
        return claim.kind() != Kind.SILENCE
                && claim.stance() != Stance.CANNOT_VERIFY
                && claim.terms().stream().noneMatch(NO_ANSWER::contains)
                && (claim.kind() == Kind.DENIAL
                        || claim.stance() == Stance.DENIES
                        || claim.polarity() == Polarity.NEGATED);
    }

    private static boolean asserts(Claim claim) {
        return claim.kind() != Kind.SILENCE
                && claim.kind() != Kind.DENIAL
                && claim.polarity() == Polarity.AFFIRMED
                && claim.stance() != Stance.DENIES
                && claim.stance() != Stance.CANNOT_VERIFY;
    }

    private static Set<String> concepts(Witness witness) {
        Set<String> concepts = new HashSet<>(witness.gist().units());
        concepts.addAll(witness.gist().predicate());
        return concepts;
    }

    /** The units without which an assertion cannot be what is denied: those of the predicate, all where it says little. */
    private static Set<String> focus(Witness denial) {
        return denial.gist().predicate().isEmpty()
                ? denial.gist().units()
                : denial.gist().predicate();
    }

    private boolean contradict(Witness denial, Witness assertion) {
        if (denial.sameVoice(assertion) || denial.sameOriginator(assertion) || denial.sameSentence(assertion)) {
            return false;
        }
        return denial.isHistory() == assertion.isHistory()
                && speakOfOne(denial.gist(), assertion.gist(), isOutright(denial))
                && sameTense(denial.claim(), assertion.claim())
                && timesMeet(denial.claim().time(), assertion.claim().time());
    }

    /** The same predicate and something of what it is said of, or where there is no telling predicate nearly everything. */
    private boolean speakOfOne(Gist denial, Gist assertion, boolean outright) {
        Set<String> denied = denial.units();
        Set<String> shared = Weights.shared(denied, assertion.units());
        double all = weights.of(denied);
        double coverage = all == 0 ? 0 : weights.of(shared) / all;
        if (denial.predicate().isEmpty()) {
            return coverage >= COVERAGE && (twoWords(shared, denial) || isOneConcept(denied) || outright);
        }
        boolean samePredicate =
                !Weights.shared(denial.predicate(), assertion.predicate()).isEmpty();
        boolean named = !Weights.shared(denial.predicate(), assertion.units()).isEmpty();
        return (samePredicate && coverage >= COVERAGE_WITH_PREDICATE && beyond(shared, denial))
                || (named && coverage >= COVERAGE && (twoWords(shared, denial) || isOneConcept(denied)));
    }

    /** Names alone tell of whom, not of what. */
    private static boolean twoWords(Set<String> shared, Gist denial) {
        return shared.stream().anyMatch(Gist::isDestination)
                || shared.stream().filter(unit -> !denial.isName(unit)).count() >= 2;
    }

    /** "There was no warrant.": short, and of one thing. */
    private static boolean isOutright(Witness denial) {
        return denial.gist().units().size() == 1
                && Stems.words(denial.claim().evidence().quote()).size() <= SHORT;
    }

    /** "There was no overloading": one word that the lexicon knows. */
    private static boolean isOneConcept(Set<String> units) {
        return units.size() == 1
                && Character.isUpperCase(units.iterator().next().charAt(0));
    }

    /** Whether more than the predicate and names is shared. */
    private static boolean beyond(Set<String> shared, Gist denial) {
        return shared.stream().anyMatch(unit -> !denial.predicate().contains(unit) && !denial.isName(unit));
    }

    private static boolean sameTense(Claim a, Claim b) {
        return isAhead(a) == isAhead(b);
    }

    private static boolean isAhead(Claim claim) {
        return claim.modality() != Modality.FACT || claim.evidence().quote().contains(" going to be ");
    }

    private static boolean timesMeet(
            @org.jspecify.annotations.Nullable TimeSpan a, @org.jspecify.annotations.Nullable TimeSpan b) {
        return a == null || b == null || a.meets(b);
    }

    private Finding finding(List<Contradiction> group) {
        List<Testimony> denials =
                group.stream().map(c -> c.denial().testimony()).distinct().toList();
        List<Testimony> assertions = group.stream()
                .flatMap(c -> c.assertions().stream())
                .distinct()
                .map(Witness::testimony)
                .sorted(Judge.ORDER)
                .toList();
        Side yes = Sides.of("asserted", assertions);
        Side no = Sides.of("denied", denials);
        List<Side> sides = List.of(yes, no);
        String denied = denials.getFirst().claim().evidence().quote();
        return new Finding(
                factKey,
                DisagreementChanged.Kind.DENIAL,
                about(group),
                FigureWords.holders(no.holders()) + " denies what " + FigureWords.holders(yes.holders()) + " says: "
                        + denied,
                NAME,
                Severities.of(DisagreementChanged.Kind.DENIAL, sides, List.of(assertions, denials)),
                sides);
    }

    private static String about(List<Contradiction> group) {
        Claim claim = group.getFirst().denial().claim();
        String terms = claim.terms().stream().limit(6).collect(java.util.stream.Collectors.joining(" "));
        return terms.isEmpty() ? "what was denied" : terms;
    }
}
