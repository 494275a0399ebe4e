package news.parallax.compare.paging;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The version that a writer has seen: {@code If-Match} (RFC 9110, 13.1.1) against the ETag made of the version. */
public class IfMatch {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

    @Parameter(description = "The version that was seen, in quotes: the ETag", required = true, example = "\"1\"")
    @HeaderParam(HttpHeaders.IF_MATCH)
    @Nullable
    String given;

    /** The version, or 428 (RFC 6585) where it is not told. */
    public int version() {
        if (given == null || given.isBlank()) {
            throw HttpProblem.builder()
                    .withTitle("Precondition required")
                    .withStatus(Response.Status.PRECONDITION_REQUIRED)
                    .withDetail("Send the ETag that you have seen in If-Match, so that nobody's work is overwritten.")
                    .build();
        }
        Matcher tag = TAG.matcher(given.strip());
        // A tag that is none of ours matches nothing.
        return tag.matches() ? Integer.parseInt(tag.group(1)) : -1;
    }
}
