package news.parallax.compare.disagreement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.parallax.contracts.DisagreementChanged.Change;
import news.parallax.contracts.DisagreementChanged.Resolution;
import news.parallax.contracts.DisagreementChanged.Severity;
import news.parallax.contracts.DisagreementChanged.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One entry of a disagreement's history, as the API shows it. */
@Schema(name = "Change", description = "A change and the state after it")
public record ChangeView(
        int version,
        Change change,
        Instant changedAt,
        Status status,
        Severity severity,
        String explanation,
        List<SideView> sides,

        @Schema(description = "What made the change") CauseView cause,

        @Schema(description = "Why it was no longer found; null while it was") @Nullable
        Resolution resolution) {

    /** The revision whose arrival made a change, or who of the desk made it by regrouping stories. */
    @Schema(name = "Cause")
    public record CauseView(
            @Nullable UUID articleId,
            int revision,
            @Nullable String url,
            @Nullable String source,
            @Nullable String actor) {}

    static ChangeView of(PastChange past) {
        return new ChangeView(
                past.version(),
                past.change(),
                past.changedAt(),
                past.status(),
                past.severity(),
                past.explanation(),
                past.sides().stream().map(SideView::of).toList(),
                new CauseView(
                        past.causeArticle(), past.causeRevision(), past.causeUrl(), past.causeSource(), past.actor()),
                past.resolution());
    }
}
