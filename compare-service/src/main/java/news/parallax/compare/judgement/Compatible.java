package news.parallax.compare.judgement;

import java.util.List;
import java.util.UUID;

/**
 * Claims that look different or alike and were found to be compatible, with the reason; kept to be looked at, never
 * alerted.
 *
 * @param explanation one plain sentence
 */
public record Compatible(String factKey, Reason reason, String explanation, List<UUID> claimIds) {
    public Compatible {
        claimIds = List.copyOf(claimIds);
    }

    public enum Reason {
        SUM_OF_PARTS,
        ROUNDING,
        BOUND,
        UNIT,
        UPDATED,
        DIFFERENT_SCOPE,
        PARAPHRASE,
        SAME_ORIGIN
    }
}
