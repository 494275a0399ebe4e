package news.parallax.compare.review;

import java.time.Instant;
import news.parallax.compare.disagreement.DisagreementStore.LastChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who was faster. */
@Schema(name = "ChangedBy")
public record ChangedBy(
        @Schema(description = "Who of the desk, or the outlet whose article came in", examples = "maria")
        String changedBy,

        Instant changedAt) {

    static ChangedBy of(LastChange change) {
        if (change.actor() != null) {
            return new ChangedBy(change.actor(), change.at());
        }
        String outlet = change.source() == null ? "another outlet" : change.source();
        return new ChangedBy("an article of " + outlet, change.at());
    }
}
