package news.parallax.ingest.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Articles under embargo, by article id. */
@ApplicationScoped
class HeldArticleRepository implements PanacheRepositoryBase<HeldArticle, UUID> {}
