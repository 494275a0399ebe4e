package news.parallax.compare.storyline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;
import news.parallax.compare.sql.Row;
import news.parallax.compare.sql.Sql;
import news.parallax.compare.story.ArticleProfile;
import news.parallax.compare.story.Kinship;

/** Stories in PostgreSQL. */
@ApplicationScoped
class SqlStoryStore implements StoryStore {
    /** More than this many possible kin are not looked at: an article has found its story long before. */
    static final int MAX_CANDIDATES = 500;

    private static final int MEMBERS_FOR_A_TITLE = 64;

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('story ' || ?::text, 0))";
    private static final String GATE = "select pg_advisory_xact_lock(hashtextextended('gate of the stories', 0))";

    /**
     * The terms are looked up with their days: a look-up costs what the articles of the days around make it cost. Where the
     * text is prepared once for all terms, only a subquery is hashed; "offset 0" has it counted once.
     */
    static final String CANDIDATES = """
            select article_id, story_id, source, title, published_at, terms
            from (select ?::text[] as search_terms, ?::uuid as id, ?::timestamptz as earliest,
                    ?::timestamptz as latest) p
                join article a on search_keys(a.search_terms, a.published_at, a.published_at)
                    && search_keys(p.search_terms, p.earliest, p.latest)
                cross join lateral (
                    select count(*) filter (where term in (select unnest(p.search_terms))) as shared
                    from unnest(a.search_terms) term offset 0) s
            where a.published_at between p.earliest and p.latest and a.article_id <> p.id and shared >= ?
            order by shared desc, published_at, article_id limit ?""";

    private static final String PROFILES_WRITTEN = "select number from profiles_written";

    private static final String STORIES_OF =
            "select article_id, story_id from article where article_id = any(?::uuid[])";

    private static final String MEMBERS = """
            select article_id, story_id, source, title, published_at, terms from article
            where story_id = any(?::uuid[])""";

    private static final String FOUNDINGS =
            "select story_id, founded_by, founded_at from story where story_id = any(?::uuid[])";

    private static final String FOUND = """
            insert into story (story_id, founded_by, founded_at, updated_at) values (?, ?, ?, ?)
            on conflict (story_id) do update set merged_into = null, updated_at = excluded.updated_at""";

    private static final String MERGE =
            "update story set merged_into = ?, article_count = 0, source_count = 0, updated_at = ? where story_id = ?";

    /** The article that has most in common with the others of its story gives it its title. */
    private static final String REFRESH = """
            with member as (
                select story_id, article_id, source, title, published_at, terms from article
                where story_id = any(?::uuid[])),
            counted as (
                select story_id, count(*) as articles, count(distinct source) as sources, min(published_at) as first,
                    max(published_at) as last
                from member group by story_id),
            word as (
                select story_id, article_id, term from member join counted using (story_id), unnest(terms) term
                where articles <= ?),
            weight as (select story_id, term, count(*) as articles from word group by story_id, term),
            central as (
                select distinct on (story_id) story_id, title
                from (select story_id, article_id, sum(articles) as weight from word join weight using (story_id, term)
                      group by story_id, article_id) w
                join member using (story_id, article_id)
                order by story_id, weight desc, published_at, article_id)
            update story s set article_count = n.articles, source_count = n.sources, first_published = n.first,
                last_published = n.last, updated_at = ?, title = coalesce(c.title, s.title)
            from counted n left join central c using (story_id) where s.story_id = n.story_id""";

    /** Stories kept apart, and articles tied. Stories that were kept apart and have since gone into others stand for those. */
    private static final String DESK_GROUPING = """
            with recursive way as (
                select story_id as living, story_id as known from story where story_id = any(?::uuid[])
                union
                select w.living, s.story_id from story s join way w on s.merged_into = w.known)
            select true as apart, one.living as one, other.living as other
            from story_apart a join way one on one.known = a.one_id join way other on other.known = a.other_id
            where a.removed_by is null and one.living <> other.living
            union all
            select false, t.one_id, t.other_id
            from article a join article_tie t on t.one_id = a.article_id
            where a.story_id = any(?::uuid[]) and t.removed_by is null""";

    private static final String REFOUND = "update story set founded_by = ? where story_id = ?";

    private static final String LIVING = "select story_id from story where story_id = ? and merged_into is null";

    private final Sql sql;
    private final Clock clock;

    SqlStoryStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void lock(SortedSet<UUID> storyIds) {
        storyIds.forEach(id -> sql.run(LOCK, id));
    }

    @Override
    public void enterGate() {
        sql.run(GATE);
    }

    @Override
    public List<Placed> candidates(ArticleProfile profile) {
        return sql.list(
                CANDIDATES,
                SqlStoryStore::placed,
                Kinship.searchTerms(profile),
                profile.articleId(),
                profile.publishedAt().minus(Kinship.WINDOW),
                profile.publishedAt().plus(Kinship.WINDOW),
                Kinship.FEWEST_SHARED_SEARCH_TERMS,
                MAX_CANDIDATES);
    }

    @Override
    public long profilesWritten() {
        return sql.first(PROFILES_WRITTEN, row -> row.number("number")).orElseThrow();
    }

    @Override
    public Map<UUID, UUID> storiesOf(Collection<UUID> articleIds) {
        return sql.list(STORIES_OF, row -> Map.entry(row.uuid("article_id"), row.uuid("story_id")), articleIds).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Placed> members(Collection<UUID> storyIds) {
        return sql.list(MEMBERS, SqlStoryStore::placed, storyIds);
    }

    private static Placed placed(Row row) {
        return new Placed(
                new ArticleProfile(
                        row.uuid("article_id"),
                        row.text("source"),
                        row.text("title"),
                        row.instant("published_at"),
                        row.texts("terms")),
                row.uuid("story_id"));
    }

    @Override
    public List<Founding> foundings(Collection<UUID> storyIds) {
        return sql.list(
                FOUNDINGS,
                row -> new Founding(row.uuid("story_id"), row.uuid("founded_by"), row.instant("founded_at")),
                storyIds);
    }

    @Override
    public DeskGrouping deskGrouping(Collection<UUID> storyIds) {
        if (storyIds.isEmpty()) {
            return new DeskGrouping(Set.of(), Set.of());
        }
        Map<Boolean, Set<DeskGrouping.Pair>> pairs = sql
                .list(
                        DESK_GROUPING,
                        row -> Map.entry(row.flag("apart"), new DeskGrouping.Pair(row.uuid("one"), row.uuid("other"))),
                        storyIds,
                        storyIds)
                .stream()
                .collect(Collectors.partitioningBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        return new DeskGrouping(pairs.get(true), pairs.get(false));
    }

    @Override
    public void refound(UUID storyId, UUID articleId) {
        sql.run(REFOUND, articleId, storyId);
    }

    @Override
    public boolean isLiving(UUID storyId) {
        return sql.first(LIVING, row -> row.uuid("story_id"), storyId).isPresent();
    }

    @Override
    public void found(Founding founding) {
        sql.run(FOUND, founding.storyId(), founding.foundedBy(), founding.foundedAt(), clock.instant());
    }

    @Override
    public void merge(UUID storyId, UUID into) {
        sql.run(MERGE, into, clock.instant(), storyId);
    }

    @Override
    public void refresh(Collection<UUID> storyIds) {
        sql.run(REFRESH, storyIds, MEMBERS_FOR_A_TITLE, clock.instant());
    }
}
