package news.parallax.ingest.wire.format;

import static news.parallax.ingest.wire.format.WireDocument.refusal;
import static news.parallax.ingest.wire.format.WireDocument.shortened;

import java.util.Locale;
import news.parallax.contracts.ArticlePublished.Status;
import news.parallax.ingest.article.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/** IPTC's publishing status (NewsCodes pubstatusg2), which all the formats share. */
final class PublishingStatus {
    private PublishingStatus() {}

    /**
     * Null where the text may be used.
     *
     * @param field what holds it, for the message
     * @param code "usable", "withheld" or "canceled", alone or behind a scheme ("stat:usable", ".../pubstatusg2/usable");
     *     usable where it is absent
     */
    static @Nullable Status of(String field, @Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        String name = code.strip().toLowerCase(Locale.ROOT).replaceAll("^.*[:/]", "");
        return switch (name) {
            case "usable", "embargoed" -> null;
            case "withheld" -> Status.WITHHELD;
            case "canceled", "cancelled", "killed" -> Status.CANCELED;
            default ->
                throw refusal(
                        Reason.BAD_FIELD,
                        field,
                        field + " must be usable, withheld or canceled but is " + shortened(code));
        };
    }
}
