package news.parallax.ingest.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import news.parallax.contracts.ArticlePublished;
import news.parallax.contracts.ArticlePublished.Status;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One text seen at a url. Never changed once stored. */
@Entity
@Immutable
@Table(name = "article_revision")
@IdClass(ArticleRevision.Key.class)
class ArticleRevision {
    /** The article and the number of the revision. */
    record Key(UUID articleId, int revision) implements Serializable {}

    @Id
    @Column(name = "article_id")
    UUID articleId;

    @Id
    int revision;

    String title;
    String source;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "received_at")
    Instant receivedAt;

    String language;
    String body;

    @Nullable
    String byline;

    @Column(name = "content_hash")
    String contentHash;

    /** Null where the text may be used. */
    @Enumerated(EnumType.STRING)
    @Nullable
    Status status;

    @Nullable
    String notice;

    /** Whether the page says that a machine translated its text. */
    @Column(name = "machine_translated")
    boolean machineTranslated;

    /** When the text was deleted because it had been kept long enough; null while it is there. */
    @Column(name = "text_deleted_at")
    @Nullable
    Instant textDeletedAt;

    /** Whether an agency delivered it: then its time orders it among the versions. */
    boolean delivered;

    @SuppressWarnings("NullAway.Init")
    protected ArticleRevision() {
        // For Hibernate, which fills the fields.
    }

    ArticleRevision(ArticlePublished event, boolean delivered) {
        this.articleId = event.articleId();
        this.revision = event.revision();
        this.title = event.title();
        this.source = event.source();
        this.publishedAt = event.publishedAt();
        this.receivedAt = event.receivedAt();
        this.language = event.language();
        this.body = event.body();
        this.byline = event.byline();
        this.contentHash = event.contentHash();
        this.status = event.status();
        this.notice = event.notice();
        this.machineTranslated = Boolean.TRUE.equals(event.machineTranslated());
        this.delivered = delivered;
    }
}
