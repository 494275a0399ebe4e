package news.parallax.compare.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import news.parallax.compare.sql.Sql;
import news.parallax.compare.storyline.StoryStore;
import news.parallax.messaging.Expiring;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Articles with their claims, of stories that no article has joined for a time. Disagreements stay, with the quotes they
 * rest on and their history. A story on which the desk has worked keeps everything: a review keeps its evidence.
 */
@ApplicationScoped
class StoryTexts implements Expiring {
    private static final String SETTING = "parallax.retention.articles";
    /** A story gains articles that are published days apart, and late ones. */
    private static final Duration SHORTEST = Duration.ofDays(30);

    private static final String QUIET = """
            with recursive kept as (
                select d.story_id from disagreement d
                where exists (select from review_entry e where e.disagreement_id = d.id)
                union select story_id from regrouping
                union select other_id from regrouping
                union select s.merged_into from story s join kept k on k.story_id = s.story_id
                    where s.merged_into is not null)
            """;

    private static final String NEXT = """
            select story_id from story
            where merged_into is null and (texts_deleted_at is null or texts_deleted_at < updated_at) and updated_at < ?
                and story_id not in (select story_id from kept where story_id is not null)
            order by updated_at limit 20""";

    private static final String STILL_QUIET = """
            select story_id from story
            where story_id = any(?::uuid[]) and merged_into is null and updated_at < ?
                and story_id not in (select story_id from kept where story_id is not null)""";

    /** Claims go with their revision, and what they testify with them. */
    private static final String DELETE_ARTICLES = """
            with gone as (
                delete from article where article_id = any(array(
                    select article_id from article where story_id = any(?::uuid[]) order by article_id limit 500))
                returning article_id)
            delete from article_revision r using gone where r.article_id = gone.article_id""";

    private static final String DELETE_READINGS = "delete from compatible_reading where story_id = any(?::uuid[])";

    private static final String MARK = """
            update story s set texts_deleted_at = ? where story_id = any(?::uuid[])
                and not exists (select from article a where a.story_id = s.story_id)""";

    private final Sql sql;
    private final StoryStore stories;
    private final Clock clock;
    private final Optional<Duration> kept;

    StoryTexts(Sql sql, StoryStore stories, Clock clock, @ConfigProperty(name = SETTING) Optional<Duration> kept) {
        this.sql = sql;
        this.stories = stories;
        this.clock = clock;
        this.kept = kept;
    }

    @Override
    public String what() {
        return "stories' texts";
    }

    @Override
    public Optional<Duration> kept() {
        return Expiring.atLeast(SHORTEST, SETTING, kept);
    }

    @Override
    public int deleteSome(Instant before) {
        List<UUID> found = sql.list(QUIET + NEXT, row -> row.uuid("story_id"), before);
        if (found.isEmpty()) {
            return 0;
        }
        stories.lock(new TreeSet<>(found));
        // An article may have come while the locks were waited for.
        List<UUID> quiet = sql.list(QUIET + STILL_QUIET, row -> row.uuid("story_id"), found, before);
        if (!quiet.isEmpty()) {
            sql.run(DELETE_ARTICLES, quiet);
            sql.run(DELETE_READINGS, quiet);
            sql.run(MARK, clock.instant(), quiet);
        }
        return found.size();
    }
}
