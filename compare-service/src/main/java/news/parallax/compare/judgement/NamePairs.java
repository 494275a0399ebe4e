package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.List;
import news.parallax.compare.alignment.WordVectors;

/** Claims of a story in which one part or role is filled by different persons, bodies or things. */
final class NamePairs {
    /** From this cosine on two predicates may tell one deed: "closed" and "shut". */
    private static final double LEAST_PREDICATE = 0.4;

    private final List<Witness> witnesses;
    private final Sayings sayings;
    private final NameFeatures features;

    NamePairs(List<Witness> witnesses, Sayings sayings) {
        this.witnesses = witnesses;
        this.sayings = sayings;
        this.features = new NameFeatures(witnesses, sayings);
    }

    /** A claim with one of those who take part in what it tells, or who fill a role in it. */
    record Cast(Witness witness, Filling filling) {}

    List<RivalPair<Cast>> all() {
        List<Cast> casts = new ArrayList<>();
        for (Witness witness : witnesses) {
            Filling.of(witness.claim()).forEach(filling -> casts.add(new Cast(witness, filling)));
        }
        List<RivalPair<Cast>> pairs = new ArrayList<>();
        for (int i = 0; i < casts.size(); i++) {
            for (int j = i + 1; j < casts.size(); j++) {
                Cast a = casts.get(i);
                Cast b = casts.get(j);
                if (mayBeRivals(a, b)) {
                    pairs.add(new RivalPair<>(a, b, features.of(a, b)));
                }
            }
        }
        return pairs;
    }

    private boolean mayBeRivals(Cast a, Cast b) {
        return answerOneQuestion(a, b)
                && !a.witness().sameVoice(b.witness())
                && !a.witness().sameSentence(b.witness())
                && !a.filling().maybe(b.filling());
    }

    /** Whether one question may ask for both: two roles of one kind, or parts in what may be one deed. */
    private boolean answerOneQuestion(Cast a, Cast b) {
        Filling one = a.filling();
        Filling other = b.filling();
        if (one.isRole() && other.isRole()) {
            return one.isOf(RoleFamilies.OFFICE)
                    ? one.part().equals(other.part())
                    : one.family().equals(other.family()) && (one.isOf(RoleFamilies.CULPRIT) || isOneDeed(a, b));
        }
        if (one.isRole() || other.isRole()) {
            Filling role = one.isRole() ? one : other;
            Filling part = one.isRole() ? other : one;
            return part.part().equals("agent") && !role.isOf(RoleFamilies.OFFICE) && isOneDeed(a, b);
        }
        return one.part().equals(other.part()) && !one.isPronoun() && !other.isPronoun() && isOneDeed(a, b);
    }

    private boolean isOneDeed(Cast a, Cast b) {
        double predicates = WordVectors.cosine(
                sayings.of(a.witness()).predicate(), sayings.of(b.witness()).predicate());
        boolean sharing = features.sharesRest(a, b);
        boolean stressed = a.filling().isRole() || b.filling().isRole();
        return a.filling().isRole() && a.filling().part().equals(b.filling().part())
                        && !a.filling().part().equals(RoleFamilies.DOER)
                || sharing && (stressed || predicates >= LEAST_PREDICATE);
    }
}
