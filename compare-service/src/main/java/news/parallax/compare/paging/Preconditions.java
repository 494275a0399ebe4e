package news.parallax.compare.paging;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version that a writer has seen: {@code If-Match} (RFC 9110, 13.1.1) against the ETag made of the version. */
public final class Preconditions {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

    private Preconditions() {}

    public static EntityTag tag(int version) {
        return new EntityTag(Integer.toString(version));
    }

    /** The version, or 428 (RFC 6585) where it is not told. */
    public static int version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw HttpProblem.builder()
                    .withTitle("Precondition required")
                    .withStatus(Response.Status.PRECONDITION_REQUIRED)
                    .withDetail("Send the ETag that you have seen in If-Match, so that nobody's work is overwritten.")
                    .build();
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        // A tag that is none of ours matches nothing.
        return tag.matches() ? Integer.parseInt(tag.group(1)) : -1;
    }

    /** The 412 that tells the later one who was faster. */
    public static HttpProblem stale(String changedBy, @Nullable Instant changedAt, int version) {
        return HttpProblem.builder()
                .withTitle("Changed since")
                .withStatus(Response.Status.PRECONDITION_FAILED)
                .withDetail("It was changed by " + changedBy + " at " + changedAt + ".")
                .with("changedBy", changedBy)
                .with("changedAt", changedAt)
                .with("version", version)
                .build();
    }
}
