package news.parallax.ingest.article;

import java.time.Instant;
import java.util.UUID;

/** What became of a submission. */
sealed interface Acceptance {
    UUID articleId();

    int revision();

    /** Nothing was known of the url. */
    record Accepted(UUID articleId) implements Acceptance {
        @Override
        public int revision() {
            return 1;
        }
    }

    /** The url had another text before. */
    record Revised(UUID articleId, int revision) implements Acceptance {}

    /** The newest text at the url is the same; nothing was stored or published. */
    record Unchanged(UUID articleId, int revision) implements Acceptance {}

    /** The article was taken back; revision 0 where none had been shown. */
    record Withdrawn(UUID articleId, int revision) implements Acceptance {}

    /** Kept, and shown to nobody before that moment; the revision is the newest that is shown, 0 where none is. */
    record Held(UUID articleId, int revision, Instant until) implements Acceptance {}
}
