package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.compare.alignment.Gist;
import news.parallax.compare.alignment.Weights;
import news.parallax.compare.alignment.WordVectors;
import news.parallax.contracts.Claim;
import news.parallax.contracts.Claim.Kind;

/** Claims of a story in which one part or role is filled by different persons, bodies or things. */
final class NamePairs {
    private static final double LEAST_TERMS = 0.25;
    private static final double LEAST_PREDICATE = 0.5;
    private static final double LEAST_PREDICATE_OF_UNNAMED = 0.6;

    private final List<Witness> witnesses;
    private final Sayings sayings;

    NamePairs(List<Witness> witnesses, Sayings sayings) {
        this.witnesses = witnesses;
        this.sayings = sayings;
    }

    /** A claim with one of those who take part in what it tells, or who fill a role in it. */
    record Cast(Witness witness, Filling filling) {}

    /**
     * Who or what fills a part.
     *
     * @param part "agent", "patient", or the name of a role
     * @param isRole whether it is a role ("mediator") rather than a part in an event
     */
    record Filling(String part, boolean isRole, String filler) {
        boolean isNamed() {
            return filler.chars().anyMatch(Character::isUpperCase);
        }

        Set<String> units() {
            return Gist.of(filler).units();
        }
    }

    private static List<Filling> fillings(Claim claim) {
        List<Filling> fillings = new ArrayList<>();
        if (claim.name() != null) {
            fillings.add(new Filling(claim.name().role(), true, claim.name().filler()));
        }
        if (claim.event() != null
                && (claim.kind() == Kind.STATEMENT || claim.kind() == Kind.DENIAL || claim.kind() == Kind.NAME)) {
            claim.event().participants().stream()
                    .filter(participant -> !participant.text().isBlank())
                    .forEach(participant -> fillings.add(new Filling(participant.role(), false, participant.text())));
        }
        return fillings;
    }

    List<RivalPair<Cast>> all() {
        List<RivalPair<Cast>> pairs = new ArrayList<>();
        for (int i = 0; i < witnesses.size(); i++) {
            for (int j = i + 1; j < witnesses.size(); j++) {
                Witness a = witnesses.get(i);
                Witness b = witnesses.get(j);
                if (!a.sameVoice(b) && !a.sameSentence(b) && mayBeOfOneThing(a, b)) {
                    addPairs(a, b, pairs);
                }
            }
        }
        return pairs;
    }

    private boolean mayBeOfOneThing(Witness a, Witness b) {
        return (a.claim().name() != null && b.claim().name() != null)
                || predicates(a, b) >= LEAST_PREDICATE
                || WordVectors.cosine(sayings.of(a).terms(), sayings.of(b).terms()) >= LEAST_TERMS;
    }

    private double predicates(Witness a, Witness b) {
        return WordVectors.cosine(sayings.of(a).predicate(), sayings.of(b).predicate());
    }

    private void addPairs(Witness a, Witness b, List<RivalPair<Cast>> pairs) {
        for (Filling one : fillings(a.claim())) {
            for (Filling other : fillings(b.claim())) {
                if (mayBeRivals(a, one, b, other)) {
                    pairs.add(new RivalPair<>(new Cast(a, one), new Cast(b, other), features(a, one, b, other)));
                }
            }
        }
    }

    private boolean mayBeRivals(Witness a, Filling one, Witness b, Filling other) {
        boolean roles = one.isRole() && other.isRole();
        if (!one.isRole() && !other.isRole() && !one.part().equals(other.part())) {
            return false;
        }
        if (!one.isNamed() && !other.isNamed() && !roles && predicates(a, b) < LEAST_PREDICATE_OF_UNNAMED) {
            return false;
        }
        return !compatible(one, other);
    }

    /** Whether both may name the same one. */
    static boolean compatible(Filling one, Filling other) {
        return one.units().isEmpty()
                || other.units().isEmpty()
                || !Weights.shared(one.units(), other.units()).isEmpty()
                || Names.mayBeSameBody(one.filler(), other.filler());
    }

    private Features features(Witness a, Filling one, Witness b, Filling other) {
        Features f = sayings.common(a, b);
        boolean roles = one.isRole() && other.isRole();
        boolean same = one.part().equals(other.part());
        f.put("part same", same && !roles);
        f.put("role same", same && roles);
        f.put("role other", roles && !same);
        f.put("role against part", one.isRole() != other.isRole());
        f.put("role cause", same && one.part().equals("cause"));
        f.put("agent", same && one.part().equals("agent"));
        f.put("patient", same && one.part().equals("patient"));
        f.put("one role", one.isRole() || other.isRole());
        f.put("part cosine", WordVectors.cosine(Sayings.direction(one.part()), Sayings.direction(other.part())));
        f.put("filler cosine", WordVectors.cosine(Sayings.direction(one.filler()), Sayings.direction(other.filler())));
        f.put("named both", one.isNamed() && other.isNamed());
        f.put("named one", one.isNamed() != other.isNamed());
        // What is left when both fillers are taken out must be alike.
        Set<String> left = new HashSet<>(a.gist().everything());
        Set<String> right = new HashSet<>(b.gist().everything());
        left.removeAll(one.units());
        right.removeAll(other.units());
        f.put("rest overlap", sayings.weights().overlap(left, right));
        f.put("rest shared", Math.min(5, Weights.shared(left, right).size()) / 5.0);
        f.put("rival in left", !Weights.shared(other.units(), a.gist().units()).isEmpty());
        f.put("rival in right", !Weights.shared(one.units(), b.gist().units()).isEmpty());
        f.put("filler speaks", speaks(a, one) || speaks(b, other));
        f.put("pronoun", Names.isPronoun(one.filler()) || Names.isPronoun(other.filler()));
        f.put(
                "filler length",
                Math.min(8, Math.max(one.units().size(), other.units().size())) / 8.0);
        return f;
    }

    private static boolean speaks(Witness witness, Filling filling) {
        return Names.mayBeSameBody(
                filling.filler(), witness.claim().originator().name());
    }
}
