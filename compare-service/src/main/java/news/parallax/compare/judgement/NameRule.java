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
import news.parallax.compare.alignment.Stems;
import news.parallax.compare.alignment.Weights;
import news.parallax.contracts.Claim.Modality;
import news.parallax.contracts.ClaimEvent;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.Evidence;
import news.parallax.contracts.NamedRole;

/** NAME: one role in one occurrence is filled by different persons, bodies or things. */
final class NameRule {
    static final String NAME = "One role is filled by different persons, bodies or things.";

    /** How much the rest of the sentences must share, by weight. */
    private static final double SAME_CONTEXT = 0.2;

    /** Roles that one occurrence has but one of; the sentences need have nothing else in common. */
    private static final Set<String> ONE_A_STORY = Set.of("cause");

    /** Roles that several fill at once. */
    private static final Set<String> SHARED =
            Set.of("signatory", "suspect", "owner", "buyer", "founder", "head", "member");

    private static final int FEWEST_WORDS = 2;
    private static final Set<String> OUTRIGHT = Set.copyOf(Stems.of(
            "cause caused because due blame blamed blames source reason culprit triggered sparked responsible"));
    /** Verbs that say who fills a role. */
    private static final Set<String> FILLING =
            Set.of("be", "become", "remain", "continue", "stay", "serve", "head", "run", "lead", "name", "take over");

    private final Weights weights;

    private NameRule(Weights weights) {
        this.weights = weights;
    }

    static List<Finding> findings(String factKey, List<Witness> witnesses, Weights weights) {
        NameRule rule = new NameRule(weights);
        Map<String, List<Witness>> byRole = witnesses.stream()
                .filter(w -> w.claim().name() != null
                        && w.claim().evidence().field() == Evidence.Field.BODY
                        && !SHARED.contains(role(w).role()))
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
        if ((a.claim().modality() == Modality.FACT) != (b.claim().modality() == Modality.FACT)) {
            return false;
        }
        Set<String> one = context(a);
        Set<String> other = context(b);
        if (ONE_A_STORY.contains(role(a).role())) {
            // "The cause was" names no effect, so it may be that of whatever the other explains.
            return isOutright(a)
                    && isOutright(b)
                    && (one.size() < FEWEST_WORDS || other.size() < FEWEST_WORDS || weights.overlap(one, other) > 0);
        }
        return tells(a)
                && tells(b)
                && (one.isEmpty() || other.isEmpty() || weights.overlap(one, other) >= SAME_CONTEXT);
    }

    /** Whether the claim is about the filling of the role: not so "its director, A. B., said", for there are many directors. */
    private static boolean tells(Witness witness) {
        ClaimEvent event = witness.claim().event();
        return event != null && (event.frame() != null || FILLING.contains(event.predicate()));
    }

    /** Whether a cause is called so; that a tank split may be what happened rather than why. */
    private static boolean isOutright(Witness witness) {
        return Stems.of(witness.claim().evidence().quote()).stream().anyMatch(OUTRIGHT::contains);
    }

    /** What the sentence says besides the name and who says it. */
    private static Set<String> context(Witness witness) {
        Set<String> context = new HashSet<>(witness.gist().units());
        context.removeAll(Gist.of(role(witness).filler()).units());
        context.removeAll(Gist.of(witness.claim().originator().name()).units());
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
