package news.parallax.compare.judgement;

import java.util.List;
import java.util.Set;
import news.parallax.compare.alignment.Gist;
import news.parallax.compare.alignment.Stems;
import news.parallax.compare.alignment.Weights;
import news.parallax.contracts.Claim;

/**
 * What may become of people, and who tells of it.
 *
 * @param fate as claims have it
 * @param people those it became of, as a reader is told of them
 */
record Harm(String fate, String people) {
    static final List<Harm> ALL = List.of(
            new Harm("ARREST", "those detained"),
            new Harm("DIE", "the dead"),
            new Harm("HOSPITAL", "those in hospital"),
            new Harm("INJURE", "the injured"),
            new Harm("KIDNAP", "those abducted"),
            new Harm("MISSING", "the missing"));

    /** Who speaks of these may mean any that came to harm. */
    private static final Set<String> ANY =
            Set.copyOf(Stems.of("victim casualty toll mourn grieve condolence funeral tragedy"));

    boolean isCountedAtTheHead(Witness witness) {
        return witness.claim().quantity() != null
                && fate.equals(witness.gist().fate())
                && witness.claim().modality() == Claim.Modality.FACT
                && Sayings.inLead(witness.claim())
                && !witness.isHistory();
    }

    boolean isToldBy(Witness witness) {
        return fate.equals(witness.gist().fate()) || witness.gist().everything().contains(fate);
    }

    /**
     * Whether none of what an outlet tells speaks of it. The claims are asked first: few accounts are left whose sentences
     * have to be looked at word by word.
     */
    boolean isLeftOutOf(List<Witness> told) {
        return told.stream().noneMatch(this::isToldBy)
                && told.stream()
                        .map(Witness::account)
                        .distinct()
                        .noneMatch(account -> isSpokenOfIn(Gist.of(account.title())))
                && told.stream().noneMatch(w -> isSpokenOfIn(Gist.ofSentence(w.claim())));
    }

    private boolean isSpokenOfIn(Gist sentence) {
        return sentence.units().contains(fate) || Weights.share(sentence.units(), ANY);
    }
}
