package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.parallax.compare.alignment.WordVectors;
import news.parallax.compare.judgement.NameFeatures.Rest;
import news.parallax.compare.judgement.Sayings.Saying;
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

    private static final String AGENT = "agent";
    private static final String SIGNATORY = "signatory";

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

    /** A cast with what is asked of it by every pair. */
    private record Looked(Cast cast, Saying saying, Rest rest, boolean pronoun) {
        Filling filling() {
            return cast.filling();
        }
    }

    /** All of the story. */
    List<Cast> casts() {
        List<Cast> casts = new ArrayList<>();
        for (Witness witness : witnesses) {
            Filling.of(witness.claim()).forEach(filling -> casts.add(new Cast(witness, filling)));
        }
        return casts;
    }

    List<RivalPair<Cast>> all() {
        List<Looked> looked = casts().stream()
                .map(cast -> new Looked(
                        cast,
                        sayings.of(cast.witness()),
                        features.rest(cast),
                        cast.filling().isPronoun()))
                .toList();
        // Whom one question may ask for: who did it and who fills a role, or to whom it was done.
        List<Looked> doers = looked.stream()
                .filter(l -> l.filling().isRole() || l.filling().part().equals(AGENT))
                .toList();
        Map<String, List<Looked>> others = looked.stream()
                .filter(l -> !l.filling().isRole() && !l.filling().part().equals(AGENT))
                .collect(Collectors.groupingBy(l -> l.filling().part(), TreeMap::new, Collectors.toList()));
        List<RivalPair<Cast>> pairs = new ArrayList<>(among(doers));
        others.values().forEach(part -> pairs.addAll(among(part)));
        return pairs;
    }

    private List<RivalPair<Cast>> among(List<Looked> looked) {
        List<RivalPair<Cast>> pairs = new ArrayList<>();
        for (int i = 0; i < looked.size(); i++) {
            Looked a = looked.get(i);
            for (int j = i + 1; j < looked.size(); j++) {
                Looked b = looked.get(j);
                if (mayBeRivals(a, b)) {
                    pairs.add(new RivalPair<>(a.cast(), b.cast(), features.of(a.rest(), b.rest())));
                }
            }
        }
        return pairs;
    }

    private boolean mayBeRivals(Looked a, Looked b) {
        return answerOneQuestion(a, b)
                && !a.filling().maybe(b.filling())
                && !a.cast().witness().sameSentence(b.cast().witness())
                && !a.cast().witness().sameVoice(b.cast().witness())
                && !signForOthers(a, b);
    }

    /** Whoever signs does so for one party of several: two are rivals only where both are told to sign for one. */
    private static boolean signForOthers(Looked a, Looked b) {
        if (!a.filling().part().equals(SIGNATORY) && !b.filling().part().equals(SIGNATORY)) {
            return false;
        }
        Set<String> party = new HashSet<>(a.cast().witness().gist().names());
        party.retainAll(b.cast().witness().gist().names());
        party.removeAll(a.filling().units());
        party.removeAll(b.filling().units());
        return party.isEmpty();
    }

    /** Whether one question may ask for both: two roles of one kind, or parts in what may be one deed. */
    private static boolean answerOneQuestion(Looked a, Looked b) {
        Filling one = a.filling();
        Filling other = b.filling();
        if (one.isRole() && other.isRole()) {
            return one.isOf(RoleFamilies.OFFICE)
                    ? one.part().equals(other.part()) && (tellsOffice(a.cast()) || tellsOffice(b.cast()))
                    : one.family().equals(other.family()) && (one.isOf(RoleFamilies.CULPRIT) || isOneDeed(a, b));
        }
        if (one.isRole() || other.isRole()) {
            Filling role = one.isRole() ? one : other;
            boolean oneVerb = role.isOf(RoleFamilies.CULPRIT) || isOneVerb(a, b);
            return !role.isOf(RoleFamilies.OFFICE) && oneVerb && isOneDeed(a, b);
        }
        return !a.pronoun() && !b.pronoun() && isOneDeed(a, b);
    }

    private static boolean isOneDeed(Looked a, Looked b) {
        Filling one = a.filling();
        Filling other = b.filling();
        boolean sharing = a.rest().shares(b.rest());
        if (!one.isRole() && !other.isRole()) {
            return sharing && isOneVerb(a, b);
        }
        boolean namedDeed =
                one.isRole() && one.part().equals(other.part()) && !one.part().equals(RoleFamilies.DOER);
        return sharing
                || namedDeed && a.rest().alike(b.rest()) > 0
                || one.isRole() && other.isRole() && a.rest().alike(b.rest()) >= LEAST_REST;
    }

    private static boolean isOneVerb(Looked a, Looked b) {
        return WordVectors.cosine(a.saying().predicate(), b.saying().predicate()) >= LEAST_PREDICATE;
    }

    /** "President Torres said" tells nothing of who is president, "Torres became president" does. */
    private static boolean tellsOffice(Cast cast) {
        ClaimEvent event = cast.witness().claim().event();
        return event != null && OFFICE_VERBS.contains(event.predicate());
    }
}
