package news.parallax.compare.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version that a writer has seen: {@code If-Match} (RFC 9110, 13.1.1) against the ETag made of the version. */
final class ReviewPreconditions {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

    private ReviewPreconditions() {}

    static EntityTag tag(int version) {
        return new EntityTag(Integer.toString(version));
    }

    /** The version, or 428 (RFC 6585) where it is not told. */
    static int version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw HttpProblem.builder()
                    .withTitle("Precondition required")
                    .withStatus(Response.Status.PRECONDITION_REQUIRED)
                    .withDetail(
                            "Send the ETag of the disagreement in If-Match, so that nobody's decision is overwritten.")
                    .build();
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        // A tag that is none of ours matches nothing.
        return tag.matches() ? Integer.parseInt(tag.group(1)) : -1;
    }
}
