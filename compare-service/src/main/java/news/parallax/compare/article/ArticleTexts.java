package news.parallax.compare.article;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.parallax.compare.sql.Row;
import news.parallax.compare.sql.Sql;
import news.parallax.compare.sql.StoredJson;
import news.parallax.contracts.ArticlePublished.Status;
import news.parallax.contracts.Claim;
import news.parallax.contracts.ClaimsExtracted.Reading;
import org.jspecify.annotations.Nullable;

/** The texts that were kept, with what was read in them. */
@ApplicationScoped
public class ArticleTexts {
    private static final TypeReference<Claim> CLAIM = new TypeReference<>() {};
    private static final int MOST_REVISIONS = 500;

    private static final String REVISIONS = """
            select article_id, revision, superseded, url, title, source, published_at, language, reading, length, stored_at,
                status, notice,
                machine_translated, '' as body
            from article_revision where article_id = ? order by revision desc limit ?""";

    private static final String ONE = "select * from article_revision where article_id = ? and revision = ?";

    private static final String CLAIMS =
            "select payload::text as payload from claim where article_id = ? and revision = ? order by ordinal";

    private final Sql sql;

    ArticleTexts(Sql sql) {
        this.sql = sql;
    }

    /**
     * One revision of an article.
     *
     * @param superseded whether a newer one is known
     * @param length of the text, in UTF-16 code units
     * @param status null where the text may be used; else the article was withdrawn
     * @param notice what was said on the withdrawal
     * @param machineTranslated whether the page says that a machine translated its text
     */
    public record ArticleText(
            UUID articleId,
            int revision,
            boolean superseded,
            String url,
            String title,
            String source,
            Instant publishedAt,
            String language,
            Reading reading,
            int length,
            Instant storedAt,
            String body,
            @Nullable Status status,
            @Nullable String notice,
            boolean machineTranslated) {

        static ArticleText of(Row row) {
            return new ArticleText(
                    row.uuid("article_id"),
                    row.integer("revision"),
                    row.flag("superseded"),
                    row.text("url"),
                    row.text("title"),
                    row.text("source"),
                    row.instant("published_at"),
                    row.text("language"),
                    Reading.valueOf(row.text("reading")),
                    row.integer("length"),
                    row.instant("stored_at"),
                    row.text("body"),
                    Withdrawals.status(row),
                    row.textOrNull("notice"),
                    row.flag("machine_translated"));
        }
    }

    /** Every revision that was read, newest first, without their bodies. */
    public List<ArticleText> revisions(UUID articleId) {
        return sql.list(REVISIONS, ArticleText::of, articleId, MOST_REVISIONS);
    }

    public Optional<ArticleText> text(UUID articleId, int revision) {
        return sql.first(ONE, ArticleText::of, articleId, revision);
    }

    /** In the order of the text. */
    public List<Claim> claims(UUID articleId, int revision) {
        return sql.list(CLAIMS, row -> StoredJson.read(row.text("payload"), CLAIM), articleId, revision);
    }
}
