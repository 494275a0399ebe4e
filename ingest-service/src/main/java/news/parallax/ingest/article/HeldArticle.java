package news.parallax.ingest.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The newest version of an article that is under embargo. Its article's row is the lock under which it is changed. */
@Entity
@Table(name = "held_article")
class HeldArticle {
    @Id
    @Column(name = "article_id")
    UUID articleId;

    Instant until;

    @Column(name = "published_at")
    Instant publishedAt;

    /** The event that will be published, but for the revision's number. */
    byte[] payload;

    @SuppressWarnings("NullAway.Init")
    protected HeldArticle() {
        // For Hibernate, which fills the fields.
    }

    HeldArticle(UUID articleId, Instant until, Instant publishedAt, byte[] payload) {
        this.articleId = articleId;
        this.until = until;
        this.publishedAt = publishedAt;
        this.payload = payload;
    }
}
