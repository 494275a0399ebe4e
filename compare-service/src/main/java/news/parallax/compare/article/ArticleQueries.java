package news.parallax.compare.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.parallax.compare.paging.Cursor;
import news.parallax.compare.sql.Row;
import news.parallax.compare.sql.Sql;
import news.parallax.contracts.ClaimsExtracted.Reading;

/** What is asked about articles. */
@ApplicationScoped
public class ArticleQueries {
    private static final String ARTICLES = """
            select a.article_id, a.revision, a.story_id, r.url, r.title, r.source, r.published_at, r.language, r.reading,
                a.compared_at, r.status, r.notice,
                (select count(*) from claim c where c.article_id = a.article_id and c.revision = a.revision) as claims
            from article a
            join article_revision r on r.article_id = a.article_id and r.revision = a.revision
            """;

    private static final String ONE = ARTICLES + "where a.article_id = ?";
    private static final String OF_STORY =
            ARTICLES + "where a.story_id = ? order by a.published_at, a.article_id limit ?";

    private static final String OF_STORY_BEHIND = ARTICLES + """
            where a.story_id = ? and (a.published_at, a.article_id) > (?, ?)
            order by a.published_at, a.article_id limit ?""";

    private final Sql sql;

    ArticleQueries(Sql sql) {
        this.sql = sql;
    }

    public Optional<ArticleView> article(UUID articleId) {
        return sql.first(ONE, ArticleQueries::view, articleId);
    }

    /** Articles of a story, earliest first. */
    public List<ArticleView> ofStory(UUID storyId, int limit) {
        return sql.list(OF_STORY, ArticleQueries::view, storyId, limit);
    }

    /** Articles of a story behind a place, earliest first. */
    public List<ArticleView> ofStoryBehind(UUID storyId, Cursor place, int limit) {
        return sql.list(OF_STORY_BEHIND, ArticleQueries::view, storyId, place.at(), place.id(), limit);
    }

    private static ArticleView view(Row row) {
        return new ArticleView(
                row.uuid("article_id"),
                row.integer("revision"),
                row.uuid("story_id"),
                row.text("url"),
                row.text("title"),
                row.text("source"),
                row.instant("published_at"),
                row.text("language"),
                Reading.valueOf(row.text("reading")),
                row.integer("claims"),
                row.instant("compared_at"),
                Withdrawals.status(row),
                row.textOrNull("notice"));
    }
}
