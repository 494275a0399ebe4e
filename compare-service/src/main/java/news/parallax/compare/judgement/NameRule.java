package news.parallax.compare.judgement;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.parallax.compare.alignment.Gist;
import news.parallax.compare.alignment.Weights;
import news.parallax.contracts.Claim;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.NamedRole;

/** NAME: one role in one occurrence is filled by different persons, bodies or things. */
final class NameRule {
    static final String NAME = "One role is filled by different persons, bodies or things.";

    /** How much the rest of the sentences must share, by weight. */
    private static final double SAME_CONTEXT = 0.2;

    /** Roles that one occurrence has but one of; the sentences need have nothing else in common. */
    private static final Set<String> ONE_A_STORY = Set.of("cause");

    private final Weights weights;

    private NameRule(Weights weights) {
        this.weights = weights;
    }

    static List<Finding> findings(String factKey, List<Witness> witnesses, Weights weights) {
        NameRule rule = new NameRule(weights);
        Map<String, List<Witness>> byRole = witnesses.stream()
                .filter(w -> w.claim().name() != null)
                .collect(Collectors.groupingBy(
                        w -> role(w).role().toLowerCase(Locale.ROOT), TreeMap::new, Collectors.toList()));
        RivalValues rivals = new RivalValues(rule::sameThing, rule::compatible);
        return byRole.entrySet().stream()
                .flatMap(entry -> rivals.disputesIn(entry.getValue()).stream()
                        .map(positions -> RivalFindings.of(
                                factKey,
                                Kind.NAME,
                                entry.getKey(),
                                NAME,
                                "Only one can be the " + entry.getKey() + ".",
                                positions,
                                w -> role(w).filler())))
                .toList();
    }

    private static NamedRole role(Witness witness) {
        return Objects.requireNonNull(witness.claim().name());
    }

    private boolean sameThing(Witness a, Witness b) {
        boolean cause = ONE_A_STORY.contains(role(a).role());
        return (cause || weights.overlap(context(a), context(b)) >= SAME_CONTEXT)
                && (a.claim().modality() == Claim.Modality.FACT) == (b.claim().modality() == Claim.Modality.FACT);
    }

    /** What the sentence says besides the name. */
    private static Set<String> context(Witness witness) {
        Set<String> context = new HashSet<>(witness.gist().units());
        context.removeAll(Gist.of(role(witness).filler()).units());
        return context;
    }

    private boolean compatible(Witness a, Witness b) {
        Set<String> one = Gist.of(role(a).filler()).units();
        Set<String> other = Gist.of(role(b).filler()).units();
        return one.isEmpty()
                || other.isEmpty()
                || !Weights.shared(one, other).isEmpty()
                || Names.mayBeSameBody(role(a).filler(), role(b).filler());
    }
}
