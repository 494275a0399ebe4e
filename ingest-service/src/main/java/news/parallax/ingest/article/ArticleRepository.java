package news.parallax.ingest.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Articles by id. */
@ApplicationScoped
class ArticleRepository implements PanacheRepositoryBase<Article, UUID> {
    private static final String INSERT_IF_NEW =
            "insert into article (id, url, first_seen_at)" + " values (:id, :url, :firstSeenAt) on conflict do nothing";

    /**
     * The article at the url, made known if it was not, its row locked until the transaction ends: whoever else submits
     * the same url waits here.
     */
    Article lock(UUID id, String url, Instant now) {
        getEntityManager()
                .createNativeQuery(INSERT_IF_NEW)
                .setParameter("id", id)
                .setParameter("url", url)
                .setParameter("firstSeenAt", now)
                .executeUpdate();
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new IllegalStateException("another article has the url of " + id));
    }
}
