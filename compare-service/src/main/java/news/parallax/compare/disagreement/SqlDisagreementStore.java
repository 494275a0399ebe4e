package news.parallax.compare.disagreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import news.parallax.compare.judgement.Compatible;
import news.parallax.compare.sql.Row;
import news.parallax.compare.sql.Sql;
import news.parallax.compare.sql.StoredJson;
import news.parallax.contracts.DisagreementChanged.Change;
import news.parallax.contracts.DisagreementChanged.Resolution;
import news.parallax.contracts.DisagreementChanged.Severity;
import news.parallax.contracts.DisagreementChanged.Status;
import org.jspecify.annotations.Nullable;

/** Disagreements in PostgreSQL. */
@ApplicationScoped
class SqlDisagreementStore implements DisagreementStore {
    private static final String STORE_CHANGE = """
            insert into disagreement_change (disagreement_id, version, change, changed_at, status, severity, explanation,
                sides, cause_article, cause_revision, actor, resolution)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)""";

    private static final String HISTORY = """
            select c.version, c.change, c.changed_at, c.status, c.severity, c.explanation, c.sides::text as sides,
                c.cause_article, c.cause_revision, c.actor, c.resolution, r.url as cause_url, r.source as cause_source
            from disagreement_change c
            left join article_revision r on r.article_id = c.cause_article and r.revision = c.cause_revision
            where c.disagreement_id = ? and c.change <> 'REVIEWED' order by c.version desc limit ?""";

    private static final String STORE_REVIEWED = """
            insert into disagreement_change (disagreement_id, version, change, changed_at, status, severity, explanation,
                actor)
            values (?, ?, 'REVIEWED', ?, ?, ?, ?, ?)""";

    private static final String STORE_REOPENING = """
            insert into review_entry (disagreement_id, version, action, acted_at, before, after, note)
            values (?, ?, 'REOPEN', ?, ?::jsonb, ?::jsonb, ?)""";

    private static final String LAST_CHANGE = """
            select c.version, c.changed_at, c.actor, r.source
            from disagreement_change c
            left join article_revision r on r.article_id = c.cause_article and r.revision = c.cause_revision
            where c.disagreement_id = ? order by c.version desc limit 1""";

    private static final String FORGET_COMPATIBLE =
            "delete from compatible_reading where story_id = ? and fact_key = any(?::text[])";

    private static final String STORE_COMPATIBLE = """
            insert into compatible_reading (story_id, fact_key, ordinal, reason, explanation, claim_ids)
            select ?, "factKey", place - 1, reason, explanation, "claimIds"
            from rows from (jsonb_to_recordset(?::jsonb)
                as ("factKey" text, reason text, explanation text, "claimIds" uuid[])) with ordinality
                as r ("factKey", reason, explanation, "claimIds", place)""";

    private final Sql sql;

    SqlDisagreementStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Disagreement> known(Map<UUID, Set<String>> factKeys) {
        return factKeys.entrySet().stream()
                .filter(story -> !story.getValue().isEmpty())
                .flatMap(story -> sql
                        .list(DisagreementRows.KNOWN, DisagreementRows::disagreement, story.getKey(), story.getValue())
                        .stream())
                .toList();
    }

    @Override
    public void store(Tracking tracking, Cause cause) {
        sql.batch(
                DisagreementRows.STORE,
                Stream.concat(
                                tracking.rekeyed().stream(),
                                tracking.changes().stream().map(Tracking.Changed::disagreement))
                        .map(DisagreementRows::row)
                        .toList());
        sql.batch(
                STORE_CHANGE,
                tracking.changes().stream().map(changed -> row(changed, cause)).toList());
        sql.batch(
                STORE_REOPENING,
                tracking.changes().stream()
                        .flatMap(changed -> changed.reopening().map(why -> reopening(changed, why)).stream())
                        .toList());
    }

    private static Object[] reopening(Tracking.Changed changed, Tracking.Reopening why) {
        Disagreement d = changed.disagreement();
        return new Object[] {
            d.id(),
            d.version(),
            d.updatedAt(),
            StoredJson.write(why.before()),
            StoredJson.write(d.review()),
            why.because()
        };
    }

    @Override
    public Optional<Disagreement> lock(UUID id) {
        return sql.first(DisagreementRows.LOCKED, DisagreementRows::disagreement, id);
    }

    @Override
    public void storeReviewed(Disagreement after, String actor) {
        sql.run(DisagreementRows.STORE, DisagreementRows.row(after));
        sql.run(
                STORE_REVIEWED,
                after.id(),
                after.version(),
                after.updatedAt(),
                after.status(),
                after.finding().severity(),
                after.finding().explanation(),
                actor);
    }

    @Override
    public Optional<LastChange> lastChange(UUID id) {
        return sql.first(
                LAST_CHANGE,
                row -> new LastChange(
                        row.integer("version"),
                        row.instant("changed_at"),
                        row.textOrNull("actor"),
                        row.textOrNull("source")),
                id);
    }

    private static Object[] row(Tracking.Changed changed, Cause cause) {
        Disagreement d = changed.disagreement();
        return new Object[] {
            d.id(),
            d.version(),
            changed.change().name(),
            d.updatedAt(),
            d.status().name(),
            d.finding().severity().name(),
            d.finding().explanation(),
            StoredJson.write(d.finding().sides()),
            causeArticle(cause),
            causeRevision(cause),
            cause instanceof Cause.Regrouping regrouping ? regrouping.actor() : null,
            d.resolution()
        };
    }

    private static @Nullable UUID causeArticle(Cause cause) {
        return switch (cause) {
            case Cause.Arrival arrival -> arrival.articleId();
            case Cause.Retraction retraction -> retraction.articleId();
            case Cause.Regrouping regrouping -> null;
        };
    }

    private static @Nullable Integer causeRevision(Cause cause) {
        return switch (cause) {
            case Cause.Arrival arrival -> arrival.revision();
            case Cause.Retraction retraction -> retraction.revision();
            case Cause.Regrouping regrouping -> null;
        };
    }

    @Override
    public void replaceCompatible(UUID storyId, Collection<String> factKeys, List<Compatible> readings) {
        sql.run(FORGET_COMPATIBLE, storyId, factKeys);
        if (!readings.isEmpty()) {
            sql.run(STORE_COMPATIBLE, storyId, StoredJson.write(readings));
        }
    }

    @Override
    public Optional<Disagreement> find(UUID id) {
        return sql.first(DisagreementRows.ONE, DisagreementRows::disagreement, id);
    }

    /** Changes of one disagreement, latest first. */
    List<PastChange> history(UUID id, int limit) {
        return sql.list(HISTORY, SqlDisagreementStore::pastChange, id, limit);
    }

    private static @Nullable Resolution resolution(Row row) {
        String resolution = row.textOrNull("resolution");
        return resolution == null ? null : Resolution.valueOf(resolution);
    }

    private static PastChange pastChange(Row row) {
        return new PastChange(
                row.integer("version"),
                Change.valueOf(row.text("change")),
                row.instant("changed_at"),
                Status.valueOf(row.text("status")),
                Severity.valueOf(row.text("severity")),
                row.text("explanation"),
                StoredJson.read(row.text("sides"), DisagreementRows.SIDES),
                row.uuidOrNull("cause_article"),
                row.integer("cause_revision"),
                row.textOrNull("actor"),
                row.textOrNull("cause_url"),
                row.textOrNull("cause_source"),
                resolution(row));
    }
}
