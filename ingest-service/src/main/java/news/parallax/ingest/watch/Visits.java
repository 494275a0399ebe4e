package news.parallax.ingest.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import news.parallax.contracts.ContentIds;
import news.parallax.ingest.fetch.FetchProblem;
import news.parallax.ingest.fetch.WebAddress;
import news.parallax.ingest.sql.Sql;
import org.jspecify.annotations.Nullable;

/** What is to be fetched and when, for all instances of the service: no visit is done by two of them, no site by two at once. */
@ApplicationScoped
public class Visits {
    /** Longer than any visit takes: fetch, robots.txt and reading. */
    public static final Duration LEASE = Duration.ofMinutes(3);

    private static final String FREE_SITES = """
            select s.name from site s
            where s.free_at <= ? and exists (
                select 1 from visit v
                where v.site = s.name and v.due_at <= ? and (v.leased_until is null or v.leased_until <= ?))
            order by s.free_at limit ? for update of s skip locked""";

    private static final String TAKE = """
            update visit set leased_until = ?, due_at = ? where id = (
                select id from visit
                where site = ? and due_at <= ? and (leased_until is null or leased_until <= ?)
                order by due_at limit 1 for update skip locked)
            returning id, kind, url, site, etag, last_modified, failures, leased_until""";

    private static final String ADD = """
            insert into visit (id, kind, url, key, site, due_at) values (?, ?, ?, ?, ?, ?)
            on conflict do nothing""";

    private final Sql sql;

    Visits(Sql sql) {
        this.sql = sql;
    }

    /** Takes up to so many visits that are due, each at another site; the sites are busy until the visits are over. */
    @Transactional
    List<Visit> take(int most, Instant now) {
        Instant until = now.plus(LEASE);
        List<Visit> taken = new ArrayList<>();
        for (String site : sql.list(row -> row.getString(1), FREE_SITES, now, now, now, most)) {
            sql.first(Visits::visit, TAKE, until, until, site, now, now).ifPresent(visit -> {
                sql.change("update site set free_at = ? where name = ?", until, site);
                taken.add(visit);
            });
        }
        return taken;
    }

    private static Visit visit(ResultSet row) throws SQLException {
        return new Visit(
                row.getObject("id", UUID.class),
                Visit.Kind.valueOf(row.getString("kind")),
                row.getString("url"),
                row.getString("site"),
                row.getString("etag"),
                row.getString("last_modified"),
                row.getInt("failures"),
                Objects.requireNonNull(Sql.instant(row, "leased_until")));
    }

    /** Notes how a visit ended and frees its site, unless another instance has taken it over meanwhile. */
    @Transactional
    void finish(Visit visit, Visited visited, Instant now, Instant siteFreeAt) {
        sql.change("update site set free_at = ? where name = ?", siteFreeAt, visit.site());
        if (release(visit, visited.next().orElse(null)) == 1) {
            note(visit.id(), visited, now);
        }
    }

    /** When it was scheduled anew, or for never, while this visit was under way, that counts. */
    private int release(Visit visit, @Nullable Instant next) {
        return sql.change(
                "update visit set due_at = case when due_at = leased_until then ? else due_at end, leased_until = null"
                        + " where id = ? and leased_until = ?",
                next,
                visit.id(),
                visit.leasedUntil());
    }

    private void note(UUID id, Visited visited, Instant now) {
        switch (visited) {
            case Visited.Read read -> succeeded(id, read, now);
            case Visited.Unchanged unchanged ->
                sql.change(
                        "update visit set visited_at = ?, succeeded_at = ?, failures = 0, problem_kind = null,"
                                + " problem = null, site_status = null where id = ?",
                        now,
                        now,
                        id);
            case Visited.Failed failed -> failed(id, failed.problem(), now);
        }
    }

    private void succeeded(UUID id, Visited.Read read, Instant now) {
        sql.change(
                "update visit set visited_at = ?, succeeded_at = ?, failures = 0, problem_kind = null, problem = null,"
                        + " site_status = null, etag = ?, last_modified = ?,"
                        + " changed_at = case when ? then ? else changed_at end where id = ?",
                now,
                now,
                read.etag(),
                read.lastModified(),
                read.changed(),
                now,
                id);
    }

    private void failed(UUID id, FetchProblem problem, Instant now) {
        sql.change(
                "update visit set visited_at = ?, failures = failures + 1, problem_kind = ?, problem = ?,"
                        + " site_status = ? where id = ?",
                now,
                problem.kind().name(),
                problem.detail(),
                problem.httpStatus(),
                id);
    }

    /** The id of the visits to something, whether they are known or not. */
    public static UUID id(Visit.Kind kind, String key) {
        return ContentIds.of("visit", kind, key);
    }

    /**
     * Adds something to be visited, in the transaction of the caller.
     *
     * @param key its canonical url
     * @param due null for not yet
     * @return its id; empty where it is known already
     */
    @Transactional
    public Optional<UUID> add(Visit.Kind kind, WebAddress address, String key, @Nullable Instant due, Instant now) {
        sql.change("insert into site (name, free_at) values (?, ?) on conflict do nothing", address.site(), now);
        UUID id = id(kind, key);
        int added = sql.change(ADD, id, kind.name(), address.uri().toString(), key, address.site(), due);
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    /** Notes a visit that was done outside of the rounds. */
    @Transactional
    public void noteVisit(UUID id, Visited visited, Instant now) {
        sql.change("update visit set due_at = ? where id = ?", visited.next().orElse(null), id);
        note(id, visited, now);
    }

    /** Changes when something is visited next; null for never. */
    @Transactional
    public void schedule(UUID id, @Nullable Instant due) {
        sql.change("update visit set due_at = ? where id = ?", due, id);
    }
}
