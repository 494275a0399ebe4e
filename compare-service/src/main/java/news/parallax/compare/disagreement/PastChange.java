package news.parallax.compare.disagreement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.parallax.contracts.DisagreementChanged.Change;
import news.parallax.contracts.DisagreementChanged.Resolution;
import news.parallax.contracts.DisagreementChanged.Severity;
import news.parallax.contracts.DisagreementChanged.Side;
import news.parallax.contracts.DisagreementChanged.Status;
import org.jspecify.annotations.Nullable;

/** One entry of a disagreement's history: the state after a change, and the revision whose arrival, or who of
 * the desk, made it. */
record PastChange(
        int version,
        Change change,
        Instant changedAt,
        Status status,
        Severity severity,
        String explanation,
        List<Side> sides,
        @Nullable UUID causeArticle,
        int causeRevision,
        @Nullable String actor,
        @Nullable String causeUrl,
        @Nullable String causeSource,
        @Nullable Resolution resolution) {}
