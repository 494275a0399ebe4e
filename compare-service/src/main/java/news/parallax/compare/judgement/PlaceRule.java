package news.parallax.compare.judgement;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.compare.alignment.Stems;
import news.parallax.compare.alignment.Weights;
import news.parallax.contracts.Claim;
import news.parallax.contracts.DisagreementChanged.Kind;

/** PLACE: one occurrence is put in places of which neither contains the other. */
final class PlaceRule {
    static final String NAME = "One occurrence is put in places of which neither contains the other.";

    private static final double SAME_OCCURRENCE = 0.4;

    private final Weights weights;

    private PlaceRule(Weights weights) {
        this.weights = weights;
    }

    static List<Finding> findings(String factKey, List<Witness> witnesses, Weights weights) {
        PlaceRule rule = new PlaceRule(weights);
        List<Witness> placed = witnesses.stream()
                .filter(w -> w.claim().place() != null && w.claim().event() != null)
                .toList();
        return new RivalValues(rule::sameThing, (a, b) -> compatible(a, b, placed))
                .disputesIn(placed).stream()
                        .map(positions -> RivalFindings.of(
                                factKey,
                                Kind.PLACE,
                                "where: " + about(positions.getFirst().getFirst()),
                                NAME,
                                "Neither place is part of the other.",
                                positions,
                                PlaceRule::place))
                        .toList();
    }

    private static String place(Witness witness) {
        return Objects.requireNonNull(witness.claim().place());
    }

    private static String about(Witness witness) {
        return witness.claim().terms().stream().limit(6).collect(Collectors.joining(" "));
    }

    private boolean sameThing(Witness a, Witness b) {
        return !Weights.shared(DateRule.predicate(a), DateRule.predicate(b)).isEmpty()
                && (a.claim().modality() == Claim.Modality.FACT) == (b.claim().modality() == Claim.Modality.FACT)
                && a.claim().polarity() == b.claim().polarity()
                && Weights.shared(a.gist().units(), b.gist().units()).size() >= 2
                && weights.overlap(a.gist().units(), b.gist().units()) >= SAME_OCCURRENCE;
    }

    private static boolean compatible(Witness a, Witness b, List<Witness> all) {
        Set<String> one = new HashSet<>(Stems.of(place(a)));
        Set<String> other = new HashSet<>(Stems.of(place(b)));
        return !Weights.shared(one, other).isEmpty() || toldTogether(place(a), place(b), all);
    }

    /** Whether some sentence names both, as "Uvira, in South Kivu": then the one may lie in the other. */
    private static boolean toldTogether(String a, String b, List<Witness> all) {
        return all.stream()
                .map(w -> w.claim().evidence().quote().toLowerCase(Locale.ROOT))
                .anyMatch(quote ->
                        quote.contains(a.toLowerCase(Locale.ROOT)) && quote.contains(b.toLowerCase(Locale.ROOT)));
    }
}
