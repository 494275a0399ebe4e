package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What of a dispute over a denial is shown, so that every sentence takes the side on which it stands. */
final class DenialEvidence {
    /** Texts of which sentences are shown as what one denial denies; reprints of one text are one. */
    private static final int DENIED = 3;

    private final Set<List<Object>> denying = new HashSet<>();
    private final Set<List<Object>> asserting = new HashSet<>();
    private final Map<List<Object>, List<Witness>> denied = new HashMap<>();

    private DenialEvidence() {}

    /**
     * Every denial beside the few sentences that it likeliest denies, the likeliest pair first: the others only tie the
     * dispute together. A sentence stands where its likeliest pair has it, on both sides only where it tells both by itself
     * ("brushed aside a claim by the rebels").
     */
    static List<Dispute.Weighed<Witness>> of(Dispute<Witness> dispute) {
        DenialEvidence evidence = new DenialEvidence();
        List<Dispute.Weighed<Witness>> shown = new ArrayList<>();
        for (Dispute.Weighed<Witness> pair : dispute.pairs()) {
            if (evidence.takes(pair.one(), pair.other())) {
                shown.add(pair);
            }
        }
        return shown;
    }

    private boolean takes(Witness denial, Witness assertion) {
        List<Object> no = denial.sentence();
        List<Object> yes = assertion.sentence();
        if (!no.equals(yes) && (asserting.contains(no) || denying.contains(yes))) {
            return false;
        }
        List<Witness> known = denied.computeIfAbsent(no, denies -> new ArrayList<>());
        if (known.stream().noneMatch(one -> isReprint(one, assertion))) {
            if (known.size() >= DENIED) {
                return false;
            }
            known.add(assertion);
        }
        denying.add(no);
        asserting.add(yes);
        return true;
    }

    /** Whether both are one sentence, or its text runs in both articles. */
    private static boolean isReprint(Witness one, Witness other) {
        return one.sentence().equals(other.sentence())
                || (!one.sameArticle(other) && Origins.areOneText(one.account(), other.account()));
    }
}
