package news.parallax.ingest.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import news.parallax.ingest.sql.Sql;
import news.parallax.messaging.Expiring;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Texts of articles whose newest revision came in long ago, all revisions at once. Address, headline, times and the hash of
 * the text stay: a page that still shows the same text is no news, and the next text is the next revision.
 */
@ApplicationScoped
class ArticleTexts implements Expiring {
    private static final String SETTING = "parallax.retention.articles";
    private static final Duration SHORTEST = Duration.ofDays(30);

    private static final String DELETE_TEXTS = """
            update article_revision set body = '', byline = null, text_deleted_at = now()
            where (article_id, revision) in (
                select r.article_id, r.revision
                from article_revision r
                join article a on a.id = r.article_id
                join article_revision newest on newest.article_id = a.id and newest.revision = a.latest_revision
                where r.text_deleted_at is null and r.received_at < ? and newest.received_at < ?
                order by r.received_at limit 200 for update of a skip locked)""";

    private final Sql sql;
    private final Optional<Duration> kept;

    ArticleTexts(Sql sql, @ConfigProperty(name = SETTING) Optional<Duration> kept) {
        this.sql = sql;
        this.kept = kept;
    }

    @Override
    public String what() {
        return "texts";
    }

    @Override
    public Optional<Duration> kept() {
        return Expiring.atLeast(SHORTEST, SETTING, kept);
    }

    @Override
    public int deleteSome(Instant before) {
        return sql.change(DELETE_TEXTS, before, before);
    }
}
