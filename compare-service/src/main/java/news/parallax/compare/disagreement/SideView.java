package news.parallax.compare.disagreement;

import java.util.List;
import news.parallax.contracts.DisagreementChanged.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A position, as the API shows it. */
@Schema(name = "Side", description = "One position on the fact")
public record SideView(
        @Schema(description = "The value or stance in the words used", examples = "some 14,000 North Korean troops")
        String value,

        @Schema(description = "Who holds it, originators first")
        List<String> holders,

        @Schema(
                description = "How many independent origins stand behind it: ten reprints of one report are one",
                examples = "1")
        int origins,

        @Schema(description = "How many outlets carry it", examples = "4")
        int outlets,

        @Schema(description = "Quotes that take the position, earliest first")
        List<EvidenceView> evidence) {

    static SideView of(Side side) {
        return new SideView(
                side.value(),
                side.holders(),
                side.origins(),
                side.outlets(),
                side.evidence().stream().map(EvidenceView::of).toList());
    }
}
