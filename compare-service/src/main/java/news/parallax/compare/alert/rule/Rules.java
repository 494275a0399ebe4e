package news.parallax.compare.alert.rule;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.parallax.compare.alert.matching.AlertRule;
import news.parallax.compare.sql.Row;
import news.parallax.compare.sql.Sql;
import news.parallax.compare.sql.StoredJson;
import news.parallax.messaging.StoredTime;

/** Rules in PostgreSQL. Every call belongs to the caller's transaction. */
@ApplicationScoped
public class Rules {
    private static final TypeReference<AlertRule> RULE = new TypeReference<>() {};

    private static final String RULES = """
            select rule_id, enabled, settings::text as settings, version, updated_at, updated_by
            from alert_rule where retired_at is null
            """;

    private static final String ALL = RULES + "order by lower(name)";
    private static final String ENABLED = RULES + "and enabled order by rule_id";
    private static final String ONE = RULES + "and rule_id = ?";
    private static final String LOCKED = ONE + " for no key update";
    private static final String NAMED = RULES + "and lower(name) = lower(?)";

    private static final String STORE = """
            insert into alert_rule (rule_id, name, enabled, settings, version, updated_at, updated_by)
            values (?, ?, ?, ?::jsonb, 1, ?, ?)
            on conflict (rule_id) do update set name = excluded.name, enabled = excluded.enabled,
                settings = excluded.settings, version = alert_rule.version + 1, updated_at = excluded.updated_at,
                updated_by = excluded.updated_by""";

    private static final String RETIRE = """
            update alert_rule set retired_at = ?, enabled = false, version = version + 1, updated_by = ?
            where rule_id = ?""";

    private final Sql sql;
    private final Clock clock;

    Rules(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Those that somebody is told by, always in the same order. */
    public List<AlertRule> enabled() {
        return sql.list(ENABLED, Rules::stored).stream().map(StoredRule::rule).toList();
    }

    /** One that is not retired. */
    public Optional<AlertRule> find(UUID id) {
        return stored(id).map(StoredRule::rule);
    }

    List<StoredRule> all() {
        return sql.list(ALL, Rules::stored);
    }

    Optional<StoredRule> stored(UUID id) {
        return sql.first(ONE, Rules::stored, id);
    }

    Optional<StoredRule> lock(UUID id) {
        return sql.first(LOCKED, Rules::stored, id);
    }

    Optional<StoredRule> named(String name) {
        return sql.first(NAMED, Rules::stored, name);
    }

    StoredRule store(AlertRule rule, boolean enabled, String actor) {
        sql.run(STORE, rule.id(), rule.name(), enabled, StoredJson.write(rule), now(), actor);
        return stored(rule.id()).orElseThrow();
    }

    void retire(UUID id, String actor) {
        sql.run(RETIRE, now(), actor, id);
    }

    private Instant now() {
        return StoredTime.now(clock);
    }

    private static StoredRule stored(Row row) {
        return new StoredRule(
                StoredJson.read(row.text("settings"), RULE),
                row.flag("enabled"),
                row.integer("version"),
                row.instant("updated_at"),
                row.text("updated_by"));
    }
}
