package news.parallax.compare.judgement;

import java.util.List;
import news.parallax.contracts.DisagreementChanged.Citation;
import news.parallax.contracts.DisagreementChanged.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How two passages stand to each other.
 *
 * @param comparisons what was compared, most telling first; empty where nothing in one is about the same as anything in
 *     the other
 */
public record PairVerdict(Verdict verdict, List<Comparison> comparisons) {
    public PairVerdict {
        comparisons = List.copyOf(comparisons);
    }

    public enum Verdict {
        /** One says what cannot be so if the other is right. */
        DISAGREE,
        /** What they say about the same thing is compatible. */
        AGREE,
        /** They say nothing about the same thing. */
        UNRELATED
    }

    /**
     * One claim of each passage set against the other.
     *
     * @param verdict DISAGREE or AGREE
     * @param kind of a disagreement; null where they agree
     * @param reason why different words are compatible; null where they disagree or say just the same
     * @param explanation one plain sentence
     */
    public record Comparison(
            Verdict verdict,
            @Nullable Kind kind,
            Compatible.@Nullable Reason reason,
            String explanation,
            Citation left,
            Citation right) {}
}
