package news.parallax.ingest.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import news.parallax.ingest.fetch.WebAddress;
import news.parallax.ingest.page.PlainCharacters;
import news.parallax.ingest.sql.Sql;
import news.parallax.ingest.watch.ListedPage;
import news.parallax.ingest.watch.Visit;
import news.parallax.ingest.watch.Visits;
import news.parallax.ingest.watch.WatchedPages;
import org.jspecify.annotations.Nullable;

/** The feeds that are polled. */
@ApplicationScoped
class FeedStore {
    private static final int LONGEST_TITLE = 300;

    private static final String SELECT = """
            select v.id, v.url, f.title, f.format, f.source, f.paused, v.visited_at, v.succeeded_at, v.changed_at,
                v.due_at, v.leased_until, f.interval_seconds, v.failures, v.problem_kind, v.problem, v.site_status,
                f.entries_skipped, f.created_at,
                coalesce(p.waiting, 0) as waiting, coalesce(p.read, 0) as read, coalesce(p.failed, 0) as failed
            from feed f join visit v using (id) left join lateral (
                select count(*) filter (where w.article_id is null and pv.due_at is not null) as waiting,
                    count(*) filter (where w.article_id is not null) as read,
                    count(*) filter (where w.article_id is null and pv.due_at is null) as failed
                from watched_page w join visit pv using (id) where w.feed_id = f.id) p on true
            """;

    private static final String PAGES = """
            select v.url, p.title, p.first_seen_at, p.article_id, p.revision, v.visited_at, v.due_at, v.failures,
                v.problem_kind, v.problem,
                (select count(*) from article a where a.page_url = p.article_url) as parts
            from watched_page p join visit v using (id)
            where p.feed_id = ? order by p.first_seen_at desc, v.url limit ?""";

    private final Sql sql;
    private final Visits visits;
    private final WatchedPages pages;

    FeedStore(Sql sql, Visits visits, WatchedPages pages) {
        this.sql = sql;
        this.visits = visits;
        this.pages = pages;
    }

    static UUID id(String key) {
        return Visits.id(Visit.Kind.FEED, key);
    }

    /**
     * Makes a feed known; false where it is already. Its first poll is the caller's to note; should the caller die over
     * it, the feed is due a little later.
     */
    @Transactional
    boolean add(WebAddress address, String key, @Nullable String source, Instant now) {
        Optional<UUID> added = visits.add(Visit.Kind.FEED, address, key, now.plus(Visits.LEASE), now);
        added.ifPresent(
                id -> sql.change("insert into feed (id, source, created_at) values (?, ?, ?)", id, source, now));
        return added.isPresent();
    }

    @Transactional
    long count() {
        return sql.first(row -> row.getLong(1), "select count(*) from feed").orElse(0L);
    }

    @Transactional
    List<FeedView> all(int most) {
        return sql.list(FeedStore::view, SELECT + "order by f.created_at, v.url limit ?", most);
    }

    @Transactional
    Optional<FeedView> find(UUID id) {
        return sql.first(FeedStore::view, SELECT + "where f.id = ?", id);
    }

    private static FeedView view(ResultSet row) throws SQLException {
        boolean paused = row.getBoolean("paused");
        int failures = row.getInt("failures");
        Instant visited = Sql.instant(row, "visited_at");
        return new FeedView(
                row.getObject("id", UUID.class),
                row.getString("url"),
                row.getString("title"),
                row.getString("format"),
                row.getString("source"),
                FeedView.State.of(paused, failures, visited != null),
                visited,
                Sql.instant(row, "succeeded_at"),
                Sql.instant(row, "changed_at"),
                paused ? null : Sql.instant(row, "due_at"),
                row.getObject("interval_seconds", Integer.class),
                failures,
                row.getString("problem_kind"),
                row.getString("problem"),
                row.getObject("site_status", Integer.class),
                row.getInt("waiting"),
                row.getInt("read"),
                row.getInt("failed"),
                row.getInt("entries_skipped"),
                Objects.requireNonNull(Sql.instant(row, "created_at")));
    }

    /** The pages found last. */
    @Transactional
    List<FeedPageView> pages(UUID id, int most) {
        return sql.list(
                row -> new FeedPageView(
                        row.getString("url"),
                        row.getString("title"),
                        Objects.requireNonNull(Sql.instant(row, "first_seen_at")),
                        row.getObject("article_id", UUID.class),
                        row.getObject("revision", Integer.class),
                        row.getInt("parts"),
                        Sql.instant(row, "visited_at"),
                        Sql.instant(row, "due_at"),
                        row.getInt("failures"),
                        row.getString("problem_kind"),
                        row.getString("problem")),
                PAGES,
                id,
                most);
    }

    /**
     * Keeps what the feed says of itself and the pages that it lists.
     *
     * @return how many pages are to be read for it
     */
    @Transactional
    int keep(UUID id, FeedPolling.Poll.News news, Instant now) {
        if (sql.first(row -> true, "select 1 from feed where id = ? for update", id)
                .isEmpty()) {
            return 0;
        }
        int due = pages.add(id, news.pages(), now);
        Optional<Instant> dated = news.pages().stream()
                .flatMap(page -> Stream.of(Optional.ofNullable(page.datedAt()), Optional.ofNullable(page.changedAt())))
                .flatMap(Optional::stream)
                .filter(date -> !date.isAfter(now))
                .max(Instant::compareTo);
        boolean undated = news.pages().stream().map(ListedPage::datedAt).allMatch(Objects::isNull);
        sql.change(
                "update feed set title = ?, format = ?, entries_skipped = ?,"
                        + " newest_entry_at = greatest(newest_entry_at, ?) where id = ?",
                PlainCharacters.line(news.content().title(), LONGEST_TITLE).orElse(null),
                news.content().format().name(),
                news.skipped(),
                undated && due > 0 ? now : dated.orElse(null),
                id);
        return due;
    }

    /** When the feed last had news, or was registered; empty where it was removed meanwhile. */
    @Transactional
    Optional<Instant> latestNews(UUID id) {
        return sql.first(
                row -> Objects.requireNonNull(Sql.instant(row, "newest")),
                "select coalesce(newest_entry_at, created_at) as newest from feed where id = ?",
                id);
    }

    @Transactional
    void noteInterval(UUID id, Duration interval) {
        sql.change("update feed set interval_seconds = ? where id = ?", (int) interval.toSeconds(), id);
    }

    @Transactional
    boolean isPaused(UUID id) {
        return sql.first(row -> row.getBoolean("paused"), "select paused from feed where id = ?", id)
                .orElse(false);
    }

    /** Pauses a feed, or has it polled again, now. */
    @Transactional
    void pause(UUID id, boolean paused, Instant now) {
        int changed = sql.change("update feed set paused = ? where id = ? and paused <> ?", paused, id, paused);
        if (changed == 1) {
            visits.schedule(id, paused ? null : now);
        }
    }

    @Transactional
    void name(UUID id, @Nullable String source) {
        sql.change("update feed set source = ? where id = ?", source, id);
    }

    /** Has a feed polled as soon as its site is free, a paused one just once. */
    @Transactional
    void pollNow(UUID id, Instant now) {
        visits.schedule(id, now);
        sql.change(
                "update site set free_at = ? where name = (select site from visit where id = ?) and free_at > ?"
                        + " and not exists (select 1 from visit v where v.site = site.name and v.leased_until > ?)",
                now,
                id,
                now,
                now);
    }

    /** Removes a feed, and those of its pages from which nothing has been read. */
    @Transactional
    boolean remove(UUID id) {
        sql.change(
                "delete from visit where id in (select id from watched_page where feed_id = ? and article_id is null)",
                id);
        return sql.change("delete from visit where id = ? and kind = 'FEED'", id) == 1;
    }
}
