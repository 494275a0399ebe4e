package news.parallax.compare.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.parallax.compare.source.SourceView.Kind;
import news.parallax.compare.sql.Row;
import news.parallax.compare.sql.Sql;
import news.parallax.messaging.StoredTime;
import org.jspecify.annotations.Nullable;

/** Outlets: those that articles name, with what the desk knows of them. */
@ApplicationScoped
class Sources {
    private static final String SOURCES = """
            with seen as (
                select source as name, count(*) as articles, max(published_at) as last_published from article
                group by source)
            select name, o.kind, o.owner, o.state_run, coalesce(o.version, 0) as version, o.updated_at, o.updated_by,
                coalesce(s.articles, 0) as articles, s.last_published
            from seen s full join outlet o using (name)
            """;

    private static final String PAGE = SOURCES + """
            where name > ? and (?::text is null or strpos(lower(name), lower(?::text)) > 0) order by name limit ?""";

    private static final String ONE = SOURCES + "where name = ?";

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('outlet ' || ?::text, 0))";

    private static final String STORE = """
            insert into outlet (name, kind, owner, state_run, version, updated_at, updated_by)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (name) do update set kind = excluded.kind, owner = excluded.owner,
                state_run = excluded.state_run, version = excluded.version, updated_at = excluded.updated_at,
                updated_by = excluded.updated_by""";

    private static final String REMEMBER = """
            insert into outlet_change (name, version, kind, owner, state_run, actor, changed_at)
            values (?, ?, ?, ?, ?::boolean, ?, ?)""";

    private final Sql sql;
    private final Clock clock;

    Sources(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What became of a description. */
    sealed interface Described {
        /** Stored. */
        record Done(SourceView source) implements Described {}

        /** Somebody was faster. */
        record Stale(SourceView now) implements Described {}

        /** No article names it and nobody described it. */
        record Missing() implements Described {}
    }

    /** Behind a name, by name. */
    @Transactional
    List<SourceView> page(String behind, @Nullable String part, int limit) {
        return sql.list(PAGE, Sources::view, behind, part, part, limit);
    }

    @Transactional
    Described describe(
            String name,
            @Nullable Kind kind,
            @Nullable String owner,
            @Nullable Boolean stateRun,
            int seenVersion,
            String actor) {
        sql.run(LOCK, name);
        Optional<SourceView> now = sql.first(ONE, Sources::view, name);
        if (now.isEmpty()) {
            return new Described.Missing();
        }
        if (now.get().version() != seenVersion) {
            return new Described.Stale(now.get());
        }
        Instant at = StoredTime.now(clock);
        int version = seenVersion + 1;
        sql.run(STORE, name, kind, owner, stateRun, version, at, actor);
        sql.run(REMEMBER, name, version, kind, owner, stateRun, actor, at);
        return new Described.Done(sql.first(ONE, Sources::view, name).orElseThrow());
    }

    private static SourceView view(Row row) {
        String kind = row.textOrNull("kind");
        return new SourceView(
                row.text("name"),
                kind == null ? null : Kind.valueOf(kind),
                row.textOrNull("owner"),
                row.flagOrNull("state_run"),
                row.integer("version"),
                row.instantOrNull("updated_at"),
                row.textOrNull("updated_by"),
                row.integer("articles"),
                row.instantOrNull("last_published"));
    }
}
