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
import news.parallax.contracts.ClaimEvent;

/** Denials of a story, each beside what it may deny. */
final class DenialPairs {
    private static final double LEAST_OVERLAP = 0.05;
    private static final double LEAST_COSINE = 0.45;
    /** Who does not comment denies nothing. */
    private static final Set<String> NO_ANSWER =
            Set.of("comment", "reply", "respond", "response", "answer", "elaborate");

    private static final Set<String> SAYING = Set.of("say", "tell", "claim", "state", "promise", "announce", "call");

    /** Probability that what the article itself sets against a statement denies it. */
    private static final double PLAIN = 0.9;

    private final List<Witness> witnesses;
    private final Sayings sayings;

    DenialPairs(List<Witness> witnesses, Sayings sayings) {
        this.witnesses = witnesses;
        this.sayings = sayings;
    }

    /** The denial first. */
    List<RivalPair<Witness>> all() {
        List<Witness> denials = witnesses.stream()
                .filter(w -> denies(w.claim())
                        && !Adage.isOfAnybody(w.claim())
                        && WithheldFigures.of(w.claim()).isEmpty())
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

    /** Denials beside what they plainly deny: {@link #rejoinders()}, and figures that a party is said to withhold. */
    List<Dispute.Weighed<Witness>> plain() {
        List<Dispute.Weighed<Witness>> found = new ArrayList<>(rejoinders());
        for (Witness denial : witnesses) {
            WithheldFigures.of(denial.claim()).ifPresent(withheld -> witnesses.stream()
                    .filter(told -> withheld.areToldBy(told) && !told.sameSentence(denial))
                    .forEach(told -> found.add(new Dispute.Weighed<>(denial, told, PLAIN))));
        }
        return found;
    }

    /**
     * Denials that take up the very words of an assertion, as those do that the article itself sets against it ("Ruiz
     * rejected that"). Not where either goes on about what something came of: that is answered by another cause.
     */
    private List<Dispute.Weighed<Witness>> rejoinders() {
        List<Dispute.Weighed<Witness>> found = new ArrayList<>();
        for (Witness denial : witnesses) {
            for (Witness assertion : denial.claim().kind() == Kind.DENIAL ? witnesses : List.<Witness>of()) {
                if (isAnswer(denial, assertion) && !isOfCause(assertion)) {
                    found.add(new Dispute.Weighed<>(denial, assertion, PLAIN));
                }
            }
        }
        return found;
    }

    private boolean isOfCause(Witness assertion) {
        return tellsCause(assertion)
                || witnesses.stream().anyMatch(other -> isAnswer(other, assertion) && tellsCause(other));
    }

    private static boolean isAnswer(Witness denial, Witness assertion) {
        Claim no = denial.claim();
        Claim yes = assertion.claim();
        return no.kind() == Kind.DENIAL
                && no.event() != null
                && yes.kind() == Kind.STATEMENT
                && denial.sameArticle(assertion)
                && !denial.sameOriginator(assertion)
                && (!denial.sameSentence(assertion) || isRejectedHere(no, assertion))
                && no.event().equals(yes.event())
                && no.terms().equals(yes.terms());
    }

    /** "Brushed aside a claim by the rebels that they had taken Orlan": the sentence names who claims it. */
    private static boolean isRejectedHere(Claim denial, Witness assertion) {
        return denial.stance() == Stance.DENIES && !assertion.inOwnVoice();
    }

    private boolean tellsCause(Witness witness) {
        return witnesses.stream()
                .filter(other -> other.claim().name() != null
                        && other.claim().name().role().equals(RoleFamilies.CAUSE))
                .anyMatch(other -> other.sentence().equals(witness.sentence()));
    }

    private boolean mayBeOfOneThing(Looked denial, Looked assertion) {
        return (isAnswer(denial.witness(), assertion.witness()) || isAlike(denial.saying(), assertion.saying()))
                && !denial.witness().sameVoice(assertion.witness())
                && !areOneHolders(denial.witness(), assertion.witness())
                && !denial.witness().sameSentence(assertion.witness())
                && !Adage.isOneSaying(denial.words(), assertion.words());
    }

    /** Nobody denies what he says himself, wherever he is cited for it; but he may deny to have said it. */
    private static boolean areOneHolders(Witness denial, Witness assertion) {
        ClaimEvent event = denial.claim().event();
        return !denial.inOwnVoice()
                && !assertion.inOwnVoice()
                && denial.sameOriginator(assertion)
                && !(event != null && SAYING.contains(event.predicate()));
    }

    private boolean isAlike(Saying denial, Saying assertion) {
        return sayings.bags().overlap(denial.everything(), assertion.everything()) >= LEAST_OVERLAP
                || WordVectors.cosine(denial.terms(), assertion.terms()) >= LEAST_COSINE;
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
