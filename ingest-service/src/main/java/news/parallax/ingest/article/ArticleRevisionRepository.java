package news.parallax.ingest.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Revisions by article and number. */
@ApplicationScoped
class ArticleRevisionRepository implements PanacheRepositoryBase<ArticleRevision, ArticleRevision.Key> {

    /** The newest revision whose text may be used; empty where there is none. */
    Optional<ArticleRevision> newestUsable(UUID articleId) {
        return find("articleId = ?1 and status is null order by revision desc", articleId)
                .firstResultOptional();
    }

    /** Newest first; no article has many. */
    List<ArticleRevision> newestFirst(UUID articleId, int limit) {
        return find("articleId = ?1 order by revision desc", articleId)
                .page(0, limit)
                .list();
    }
}
