package news.parallax.ingest.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.parallax.contracts.ArticlePublished;
import news.parallax.messaging.Outbox;

/** Keeps the revisions of articles; a new one and the event that tells of it commit together. */
@ApplicationScoped
class ArticleStore {
    private static final int MOST_REVISIONS = 1_000;

    private final ArticleRepository articles;
    private final ArticleRevisionRepository revisions;
    private final Outbox outbox;

    ArticleStore(ArticleRepository articles, ArticleRevisionRepository revisions, Outbox outbox) {
        this.articles = articles;
        this.revisions = revisions;
        this.outbox = outbox;
    }

    /** Stores the article as the next revision of its url, unless the newest one says the same. */
    @Transactional
    Acceptance accept(ReadArticle read) {
        Article article = articles.lock(read.articleId(), read.url(), read.receivedAt());
        int latest = article.latestRevision;
        if (latest > 0 && contentHashOf(article.id, latest).equals(read.contentHash())) {
            return new Acceptance.Unchanged(article.id, latest);
        }
        ArticlePublished event = read.asRevision(latest + 1);
        revisions.persist(new ArticleRevision(event));
        article.latestRevision = event.revision();
        outbox.append(event);
        return latest == 0 ? new Acceptance.Accepted(article.id) : new Acceptance.Revised(article.id, event.revision());
    }

    private String contentHashOf(UUID articleId, int revision) {
        return revisions
                .findByIdOptional(new ArticleRevision.Key(articleId, revision))
                .map(stored -> stored.contentHash)
                .orElseThrow(
                        () -> new IllegalStateException("revision " + revision + " of " + articleId + " is missing"));
    }

    /** The newest revision; empty for an unknown article. */
    @Transactional
    Optional<ArticleView> latest(UUID articleId) {
        return articles.findByIdOptional(articleId).flatMap(article -> revision(articleId, article.latestRevision));
    }

    /** One revision; empty where there is none of that number. */
    @Transactional
    Optional<ArticleView> revision(UUID articleId, int revision) {
        return articles.findByIdOptional(articleId).flatMap(article -> revisions
                .findByIdOptional(new ArticleRevision.Key(articleId, revision))
                .map(stored -> ArticleView.of(article, stored)));
    }

    /** Newest first, at most 1,000; empty for an unknown article. */
    @Transactional
    List<RevisionView> revisions(UUID articleId) {
        return revisions.newestFirst(articleId, MOST_REVISIONS).stream()
                .map(RevisionView::of)
                .toList();
    }
}
