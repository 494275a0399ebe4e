package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.compare.alignment.WordVectors;
import news.parallax.contracts.ClaimEvent;

/** Claims of a story in which one part or role is filled by different persons, bodies or things. */
final class NamePairs {
    /** From this cosine on two predicates may tell one deed: "closed" and "shut". */
    private static final double LEAST_PREDICATE = 0.4;

    /** From this cosine on two clauses that share no word may tell one deed, where both stress who did it. */
    private static final double LEAST_REST = 0.3;

    private static final Set<String> OFFICE_VERBS = Set.of(
            "be",
            "remain",
            "become",
            "continue",
            "stay",
            "act",
            "serve",
            "appoint",
            "name",
            "elect",
            "choose",
            "install",
            "select",
            "nominate",
            "chair",
            "head",
            "lead",
            "command",
            "succeed",
            "replace",
            "win",
            "identify",
            "die",
            "kill",
            "arrest");

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
                    ? one.part().equals(other.part()) && (tellsOffice(a) || tellsOffice(b))
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
        boolean namedDeed = a.filling().isRole()
                && a.filling().part().equals(b.filling().part())
                && !a.filling().part().equals(RoleFamilies.DOER);
        return namedDeed && (sharing || features.alike(a, b) > 0)
                || sharing && (stressed || predicates >= LEAST_PREDICATE)
                || a.filling().isRole() && b.filling().isRole() && features.alike(a, b) >= LEAST_REST;
    }

    /** "President Torres said" tells nothing of who is president, "Torres became president" does. */
    private static boolean tellsOffice(Cast cast) {
        ClaimEvent event = cast.witness().claim().event();
        return event != null && OFFICE_VERBS.contains(event.predicate());
    }
}
