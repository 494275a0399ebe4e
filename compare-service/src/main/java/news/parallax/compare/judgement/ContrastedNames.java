package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.compare.judgement.NamePairs.Cast;
import news.parallax.contracts.Claim;
import news.parallax.contracts.Claim.Modality;
import news.parallax.contracts.Claim.Polarity;
import news.parallax.contracts.Claim.Stance;
import news.parallax.contracts.Evidence;

/**
 * Who or what two holders name side by side in one report: "The ministry blames a well. Doctors say that villagers caught it
 * from the lake." A report that lets one speak behind the other on who or what did it sets them against each other, though
 * their sentences may share no word.
 */
final class ContrastedNames {
    /** Code units between two sentences that may hold a short one ("Engineers reject that."), but no other matter. */
    private static final int BETWEEN = 60;

    /** Roles that one fills: two of them, named side by side, are rivals. Many write, host or sign. */
    private static final Set<String> OF_ONE =
            Set.of("decider", "mediator", "discoverer", "contractor", "operator", "in charge");

    /** Who may be the culprit in other words: "It was the deputy mayor who left". */
    private static final Set<String> DOERS = Set.of(RoleFamilies.DOER, "decider");

    private ContrastedNames() {}

    /** The pairs of casts that are contrasted. */
    static List<Pair> among(List<Cast> casts) {
        List<Cast> told = casts.stream().filter(ContrastedNames::isTold).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            for (int j = i + 1; j < told.size(); j++) {
                if (areContrasted(told.get(i), told.get(j))) {
                    pairs.add(new Pair(told.get(i), told.get(j)));
                }
            }
        }
        return pairs;
    }

    record Pair(Cast one, Cast other) {}

    /** A role that somebody whom the report names says to be filled. */
    private static boolean isTold(Cast cast) {
        Claim claim = cast.witness().claim();
        return cast.filling().isRole()
                && !cast.witness().inOwnVoice()
                && claim.polarity() == Polarity.AFFIRMED
                && claim.modality() == Modality.FACT
                && claim.stance() != Stance.DENIES;
    }

    private static boolean areContrasted(Cast a, Cast b) {
        return areSideBySide(a, b) && !a.filling().maybe(b.filling());
    }

    private static boolean areSideBySide(Cast a, Cast b) {
        return a.witness().sameArticle(b.witness())
                && !a.witness().sameOriginator(b.witness())
                && areNear(a.witness().claim().evidence(), b.witness().claim().evidence())
                && answerOneQuestion(a.filling(), b.filling());
    }

    private static boolean areNear(Evidence one, Evidence other) {
        int between = Math.max(other.start() - one.end(), one.start() - other.end());
        return one.field() == other.field() && between <= BETWEEN;
    }

    static boolean answerOneQuestion(Filling one, Filling other) {
        boolean culprit = one.isOf(RoleFamilies.CULPRIT);
        boolean otherCulprit = other.isOf(RoleFamilies.CULPRIT);
        return (culprit && (otherCulprit || DOERS.contains(other.part())))
                || (otherCulprit && DOERS.contains(one.part()))
                || (one.part().equals(other.part()) && OF_ONE.contains(one.part()));
    }
}
