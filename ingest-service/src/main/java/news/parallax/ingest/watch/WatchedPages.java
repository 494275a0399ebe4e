package news.parallax.ingest.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import news.parallax.ingest.article.PageIntake.Taken;
import news.parallax.ingest.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Pages of articles: found in feeds or submitted, read, and watched for a while. */
@ApplicationScoped
public class WatchedPages {
    private static final String KNOWN = """
            select v.key, p.entry_changed_at, p.first_seen_at from visit v join watched_page p using (id)
            where v.kind = 'PAGE' and v.key = any(?)""";

    private final Sql sql;
    private final Visits visits;

    WatchedPages(Sql sql, Visits visits) {
        this.sql = sql;
        this.visits = visits;
    }

    /**
     * Adds the pages that a feed lists: those never seen are due at once, and so are those that the feed says have changed.
     *
     * @return how many are due for it
     */
    @Transactional
    public int add(UUID feedId, List<ListedPage> listed, Instant now) {
        Map<String, Known> known = new HashMap<>();
        sql.list(
                        row -> new Known(
                                row.getString("key"),
                                Sql.instant(row, "entry_changed_at"),
                                Objects.requireNonNull(Sql.instant(row, "first_seen_at"))),
                        KNOWN,
                        listed.stream().map(ListedPage::key).toList())
                .forEach(page -> known.put(page.key(), page));
        int due = 0;
        for (ListedPage page : listed) {
            Known before = known.get(page.key());
            if (before == null ? addNew(feedId, page, now) : readAgain(page, before, now)) {
                due++;
            }
        }
        return due;
    }

    private boolean addNew(UUID feedId, ListedPage page, Instant now) {
        Optional<UUID> id = visits.add(Visit.Kind.PAGE, page.address(), page.key(), now, now);
        id.ifPresent(added -> sql.change(
                "insert into watched_page (id, feed_id, title, entry_dated_at, entry_changed_at, first_seen_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                added,
                feedId,
                page.title(),
                page.datedAt(),
                page.changedAt(),
                now));
        return id.isPresent();
    }

    /**
     * A page that is known.
     *
     * @param changedAt as a feed said last; null where none has said
     */
    private record Known(String key, @Nullable Instant changedAt, Instant firstSeenAt) {}

    /** Where another feed listed the page without a date, what had changed before it was seen is no news. */
    private boolean readAgain(ListedPage page, Known before, Instant now) {
        Instant changed = page.changedAt();
        Instant seen = before.changedAt();
        if (changed == null || (seen != null && !changed.isAfter(seen))) {
            return false;
        }
        UUID id = Visits.id(Visit.Kind.PAGE, page.key());
        sql.change("update watched_page set entry_changed_at = ? where id = ?", changed, id);
        boolean again = seen != null || changed.isAfter(before.firstSeenAt());
        if (again) {
            visits.schedule(id, now);
        }
        return again;
    }

    /** A page; empty where it was removed meanwhile. */
    @Transactional
    Optional<WatchedPage> find(UUID id) {
        return sql.first(
                row -> new WatchedPage(
                        id,
                        row.getString("source"),
                        Sql.instant(row, "entry_dated_at"),
                        row.getString("article_url"),
                        Sql.instant(row, "published_at"),
                        Objects.requireNonNull(Sql.instant(row, "first_seen_at"))),
                "select f.source, p.entry_dated_at, p.article_url, p.published_at, p.first_seen_at"
                        + " from watched_page p left join feed f on f.id = p.feed_id where p.id = ?",
                id);
    }

    /**
     * Notes that an article was read on a page.
     *
     * @return whether another page is watched for the same article, so that this one need not be
     */
    @Transactional
    boolean noteArticle(UUID id, Taken.Stored stored) {
        sql.change(
                "update watched_page set article_id = ?, article_url = ?, revision = ?,"
                        + " published_at = coalesce(published_at, ?) where id = ?",
                stored.articleId(),
                stored.articleUrl(),
                stored.revision(),
                stored.publishedAt(),
                id);
        return sql.first(
                        row -> true,
                        "select 1 from watched_page p join visit v using (id)"
                                + " where p.article_id = ? and p.id <> ? and v.due_at is not null limit 1",
                        stored.articleId(),
                        id)
                .isPresent();
    }

    /** Makes a page that was read outside of the rounds known, if it is not. */
    @Transactional
    UUID adopt(ListedPage page, Taken.Stored stored, Instant now) {
        UUID id = Visits.id(Visit.Kind.PAGE, page.key());
        visits.add(Visit.Kind.PAGE, page.address(), page.key(), null, now);
        sql.change("insert into watched_page (id, first_seen_at) values (?, ?) on conflict do nothing", id, now);
        noteArticle(id, stored);
        return id;
    }
}
