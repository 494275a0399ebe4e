package news.parallax.ingest.article;

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
}
