package news.parallax.compare.judgement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.compare.judgement.NamePairs.Cast;
import news.parallax.contracts.DisagreementChanged.Kind;

/** NAME: one role in one occurrence is filled by different persons, bodies or things. */
final class NameRule {
    static final String NAME = "One role is filled by different persons, bodies or things.";

    private NameRule() {}

    static List<Finding> findings(String factKey, List<Witness> witnesses, Sayings sayings) {
        return NameDisputes.of(new NamePairs(witnesses, sayings), NameRule::shows).stream()
                .map(dispute -> finding(factKey, dispute, positions(dispute)))
                .toList();
    }

    private static boolean shows(Dispute<Cast> dispute) {
        List<List<Cast>> positions = positions(dispute);
        Dispute.Weighed<Cast> likeliest = dispute.pairs().getFirst();
        return isOfARole(dispute)
                && positions.size() >= 2
                && (!isOfACause(likeliest) || isOfOneThing(likeliest, positions));
    }

    private static List<List<Cast>> positions(Dispute<Cast> dispute) {
        return Positions.of(dispute, (a, b) -> a.filling().maybe(b.filling()));
    }

    /**
     * Whether the likeliest pair names a role. Who merely takes part in deeds that are told alike fills none: a leader who
     * sends sappers and a state that sends troops are no rivals.
     */
    private static boolean isOfARole(Dispute<Cast> dispute) {
        Dispute.Weighed<Cast> likeliest = dispute.pairs().getFirst();
        return likeliest.one().filling().isRole() || likeliest.other().filling().isRole();
    }

    private static Finding finding(String factKey, Dispute<Cast> dispute, List<List<Cast>> positions) {
        Dispute.Weighed<Cast> likeliest = dispute.pairs().getFirst();
        Filling filling = likeliest.one().filling();
        Map<Witness, Filling> fillings = new HashMap<>();
        positions.forEach(position -> position.forEach(cast -> fillings.putIfAbsent(cast.witness(), cast.filling())));
        return RivalFindings.of(
                factKey,
                Kind.NAME,
                (filling.isRole() ? filling.part() : "who") + ": "
                        + Wording.topic(likeliest.one().witness().claim(), filling.filler()),
                NAME,
                "Only one of them can be it.",
                witnesses(positions),
                witness -> fillings.get(witness).filler());
    }

    private static boolean isOfACause(Dispute.Weighed<Cast> likeliest) {
        return likeliest.one().filling().part().equals(RoleFamilies.CAUSE)
                || likeliest.other().filling().part().equals(RoleFamilies.CAUSE);
    }

    /**
     * A report tells of many causes of many things: two are of one where all else that is said is the same, or where one of
     * them is given by two, as that of what the story is about is.
     */
    private static boolean isOfOneThing(Dispute.Weighed<Cast> likeliest, List<List<Cast>> positions) {
        Set<String> said = besides(likeliest.one());
        return (!said.isEmpty() && said.equals(besides(likeliest.other())))
                || positions.stream().anyMatch(NameRule::isToldByTwo);
    }

    /** What a claim speaks of besides the cause. */
    private static Set<String> besides(Cast cast) {
        Set<String> units = new HashSet<>(cast.witness().gist().units());
        units.removeAll(cast.filling().units());
        return units;
    }

    private static boolean isToldByTwo(List<Cast> position) {
        return Origins.areIndependent(
                position.stream().map(cast -> cast.witness().testimony()).toList());
    }

    private static List<List<Witness>> witnesses(List<List<Cast>> positions) {
        return positions.stream()
                .map(position -> position.stream().map(Cast::witness).distinct().toList())
                .toList();
    }
}
