package news.parallax.compare.comparison;

import java.util.List;
import news.parallax.compare.disagreement.EvidenceView;
import news.parallax.compare.judgement.Compatible;
import news.parallax.compare.judgement.PairVerdict;
import news.parallax.contracts.DisagreementChanged.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How two passages stand to each other, as the API shows it. */
@Schema(name = "Comparison")
public record ComparisonView(
        @Schema(description = "UNRELATED where nothing in one is about the same as anything in the other")
        PairVerdict.Verdict verdict,

        @Schema(description = "What was compared, most telling first")
        List<Compared> comparisons) {

    /** One claim of each passage set against the other. */
    @Schema(name = "ComparedClaims")
    public record Compared(
            PairVerdict.Verdict verdict,

            @Schema(description = "Of a disagreement: which of the eight kinds it is") @Nullable
            Kind type,

            @Schema(description = "Why different words are compatible")
            Compatible.@Nullable Reason reason,

            @Schema(description = "One plain sentence") String explanation,
            EvidenceView left,
            EvidenceView right) {
        static Compared of(PairVerdict.Comparison comparison) {
            return new Compared(
                    comparison.verdict(),
                    comparison.kind(),
                    comparison.reason(),
                    comparison.explanation(),
                    EvidenceView.of(comparison.left()),
                    EvidenceView.of(comparison.right()));
        }
    }

    static ComparisonView of(PairVerdict verdict) {
        return new ComparisonView(
                verdict.verdict(),
                verdict.comparisons().stream().map(Compared::of).toList());
    }
}
