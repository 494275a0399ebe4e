package news.parallax.ingest.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Articles by id. */
@ApplicationScoped
class ArticleRepository implements PanacheRepositoryBase<Article, UUID> {
    private static final int MOST_PARTS = 200;

    private static final String RELEASABLE = """
            select a.id from article a join held_article h on h.article_id = a.id
            where h.until <= :now order by h.until, a.id limit :limit
            for update of a skip locked""";

    private static final String INSERT_IF_NEW =
            "insert into article (id, url, page_url, first_seen_at) values (:id, :url, :pageUrl, :firstSeenAt)"
                    + " on conflict do nothing";

    /**
     * Articles whose embargo is over, their rows locked until the transaction ends; those that another instance has locked
     * are left to it.
     */
    List<UUID> lockReleasable(Instant now, int limit) {
        return getEntityManager()
                .createNativeQuery(RELEASABLE, UUID.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** The articles that stand on a page besides its own, at most {@value #MOST_PARTS}, those seen first before. */
    List<UUID> partsOf(String pageUrl) {
        return find("pageUrl = ?1 order by firstSeenAt, id", pageUrl).page(0, MOST_PARTS).stream()
                .map(article -> article.id)
                .toList();
    }

    /** The known article, its row locked until the transaction ends. */
    Optional<Article> lockKnown(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * The article at the url, made known if it was not, its row locked until the transaction ends: whoever else submits
     * the same url waits here.
     */
    Article lock(UUID id, String url, @Nullable String pageUrl, Instant now) {
        getEntityManager()
                .createNativeQuery(INSERT_IF_NEW)
                .setParameter("id", id)
                .setParameter("url", url)
                .setParameter("pageUrl", pageUrl)
                .setParameter("firstSeenAt", now)
                .executeUpdate();
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new IllegalStateException("another article has the url of " + id));
    }
}
