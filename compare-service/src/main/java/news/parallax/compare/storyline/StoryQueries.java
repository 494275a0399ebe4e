package news.parallax.compare.storyline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.parallax.compare.paging.Cursor;
import news.parallax.compare.sql.Row;
import news.parallax.compare.sql.Sql;

/** What is asked about stories. */
@ApplicationScoped
class StoryQueries {
    private static final String STORIES = """
            select s.*, (select count(*) from disagreement d where d.story_id = s.story_id and d.status = 'OPEN') as open
            from story s
            """;

    private static final String PAGE = STORIES + """
            where merged_into is null and (updated_at, story_id) < (?, ?)
            order by updated_at desc, story_id desc limit ?""";

    private static final String ONE =
            """
            with recursive way as (
                select story_id, merged_into from story where story_id = ?
                union
                select s.story_id, s.merged_into from story s join way on s.story_id = way.merged_into)
            """ + STORIES + "where s.story_id = (select story_id from way where merged_into is null)";

    private static final String LIVING = "select count(*) as stories from story where merged_into is null";

    private final Sql sql;

    StoryQueries(Sql sql) {
        this.sql = sql;
    }

    List<StoryView> page(Cursor after, int limit) {
        return sql.list(PAGE, StoryQueries::view, after.at(), after.id(), limit);
    }

    /** The story, or the one that it was merged into. */
    Optional<StoryView> story(UUID storyId) {
        return sql.first(ONE, StoryQueries::view, storyId);
    }

    long living() {
        return sql.first(LIVING, row -> row.number("stories")).orElse(0L);
    }

    private static StoryView view(Row row) {
        return new StoryView(
                row.uuid("story_id"),
                row.text("title"),
                row.integer("article_count"),
                row.integer("source_count"),
                row.integer("open"),
                row.instant("first_published"),
                row.instant("last_published"),
                row.instant("updated_at"));
    }
}
