package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.compare.alignment.UnitBags;
import news.parallax.compare.alignment.WordVectors;
import news.parallax.compare.judgement.Sayings.Saying;
import news.parallax.contracts.Claim;
import news.parallax.contracts.Claim.Kind;
import news.parallax.contracts.Claim.Polarity;
import news.parallax.contracts.Claim.Stance;

/** Denials of a story, each beside what it may deny. */
final class DenialPairs {
    private static final double LEAST_OVERLAP = 0.05;
    private static final double LEAST_COSINE = 0.45;
    /** Who does not comment denies nothing. */
    private static final Set<String> NO_ANSWER =
            Set.of("comment", "reply", "respond", "response", "answer", "elaborate");

    private final List<Witness> witnesses;
    private final Sayings sayings;

    DenialPairs(List<Witness> witnesses, Sayings sayings) {
        this.witnesses = witnesses;
        this.sayings = sayings;
    }

    /** The denial first. */
    List<RivalPair<Witness>> all() {
        List<Witness> denials = witnesses.stream()
                .filter(w -> denies(w.claim()) && !Adage.isOfAnybody(w.claim()))
                .toList();
        if (denials.isEmpty()) {
            return List.of();
        }
        List<Looked> assertions = witnesses.stream()
                .filter(w -> w.claim().kind() != Kind.SILENCE && !denies(w.claim()))
                .map(this::look)
                .toList();
        List<RivalPair<Witness>> pairs = new ArrayList<>();
        for (Witness witness : denials) {
            Looked denial = look(witness);
            for (Looked assertion : assertions) {
                if (mayBeOfOneThing(denial, assertion)) {
                    pairs.add(new RivalPair<>(witness, assertion.witness(), features(denial, assertion)));
                }
            }
        }
        return pairs;
    }

    private record Looked(Witness witness, Saying saying, Adage.Words words) {}

    private Looked look(Witness witness) {
        return new Looked(witness, sayings.of(witness), new Adage.Words(witness.claim()));
    }

    static boolean denies(Claim claim) {
        return claim.kind() != Kind.SILENCE
                && claim.stance() != Stance.CANNOT_VERIFY
                && (claim.kind() == Kind.DENIAL
                        || claim.stance() == Stance.DENIES
                        || claim.polarity() == Polarity.NEGATED);
    }

    private boolean mayBeOfOneThing(Looked denial, Looked assertion) {
        return (sayings.bags()
                                        .overlap(
                                                denial.saying().everything(),
                                                assertion.saying().everything())
                                >= LEAST_OVERLAP
                        || WordVectors.cosine(
                                        denial.saying().terms(),
                                        assertion.saying().terms())
                                >= LEAST_COSINE)
                && !denial.witness().sameVoice(assertion.witness())
                && !denial.witness().sameSentence(assertion.witness())
                && !Adage.isOneSaying(denial.words(), assertion.words());
    }

    private Features features(Looked denying, Looked asserting) {
        Witness denial = denying.witness();
        Witness assertion = asserting.witness();
        Features f = sayings.common(denial, assertion);
        UnitBags.Bag denied = denying.saying().units();
        UnitBags.Bag asserted = asserting.saying().units();
        double all = denied.weight();
        f.put("coverage", all == 0 ? 0 : sayings.bags().weightOfShared(denied, asserted) / all);
        Claim claim = denial.claim();
        f.put("kind denial", claim.kind() == Kind.DENIAL);
        f.put("stance denies", claim.stance() == Stance.DENIES);
        f.put("negated", claim.polarity() == Polarity.NEGATED);
        f.put("denial in own voice", denial.inOwnVoice());
        f.put("assertion in own voice", assertion.inOwnVoice());
        f.put("denial short", denial.gist().units().size() <= 3);
        f.put("assertion of a figure", assertion.claim().quantity() != null);
        f.put("denial of a figure", claim.quantity() != null);
        f.put("no answer", claim.terms().stream().anyMatch(NO_ANSWER::contains));
        f.put("cannot verify", assertion.claim().stance() == Stance.CANNOT_VERIFY);
        f.put("denied predicate named", UnitBags.share(denying.saying().predicateUnits(), asserted));
        f.put("asserted predicate named", UnitBags.share(asserting.saying().predicateUnits(), denied));
        return f;
    }
}
