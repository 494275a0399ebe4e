package news.parallax.compare.paging;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Versions as ETags, and the answer to who has seen another than the one that there is: see {@link IfMatch}. */
public final class Preconditions {
    private Preconditions() {}

    public static EntityTag tag(int version) {
        return new EntityTag(Integer.toString(version));
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
