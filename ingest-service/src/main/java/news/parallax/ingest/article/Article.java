package news.parallax.ingest.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of one url: how many texts were seen there. Its row is the lock under which revisions are counted. */
@Entity
@Table(name = "article")
class Article {
    @Id
    UUID id;

    @Column(nullable = false, updatable = false)
    String url;

    /** The page that it is one of several articles of; null where it has a page to itself. */
    @Column(name = "page_url", updatable = false)
    @Nullable
    String pageUrl;

    /** 0 until the first revision is stored, in the same transaction. */
    @Column(name = "latest_revision", nullable = false)
    int latestRevision;

    @Column(name = "first_seen_at", nullable = false, updatable = false)
    Instant firstSeenAt;

    /** The time of the latest withdrawal; null where there was none. */
    @Column(name = "withdrawn_at")
    @Nullable
    Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected Article() {
        // For Hibernate, which fills the fields.
    }
}
