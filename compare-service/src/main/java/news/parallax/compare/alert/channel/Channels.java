package news.parallax.compare.alert.channel;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.parallax.compare.alert.secret.Vault;
import news.parallax.compare.sql.Row;
import news.parallax.compare.sql.Sql;
import news.parallax.compare.sql.StoredJson;
import news.parallax.messaging.StoredTime;
import org.jspecify.annotations.Nullable;

/** Channels in PostgreSQL. Every call belongs to the caller's transaction. */
@ApplicationScoped
public class Channels {
    private static final TypeReference<ChannelSecrets> SECRETS = new TypeReference<>() {};

    private static final String CHANNELS = """
            select channel_id, name, kind, address, conversation, enabled, disabled_because, version, updated_at,
                updated_by
            from alert_channel where retired_at is null
            """;

    private static final String ALL = CHANNELS + "order by lower(name)";
    private static final String ONE = CHANNELS + "and channel_id = ?";
    private static final String LOCKED = ONE + " for no key update";
    private static final String NAMED = CHANNELS + "and lower(name) = lower(?)";

    private static final String CREATE = """
            insert into alert_channel (channel_id, name, kind, address, conversation, sealed, enabled, version, updated_at,
                updated_by, not_before)
            values (?, ?, ?, ?, ?, ?, true, 1, ?, ?, ?)""";

    private static final String CHANGE = """
            update alert_channel set name = ?, address = ?, conversation = ?, sealed = ?, enabled = ?,
                disabled_because = case when ? then null else disabled_because end, failures = 0, not_before = ?, version = version + 1, updated_at = ?,
                updated_by = ?
            where channel_id = ?""";

    private static final String RETIRE = """
            update alert_channel set enabled = false, retired_at = ?, sealed = ''::bytea, version = version + 1,
                updated_at = ?, updated_by = ?
            where channel_id = ?""";

    /** What was not sent goes nowhere any more. */
    private static final List<String> RETIRE_REST = List.of(
            "update alert set state = 'WITHDRAWN' where channel_id = ? and state = 'WAITING'",
            "update alert_delivery set state = 'FAILED', done_at = now() where channel_id = ? and state = 'WAITING'");

    /** What gathered while it was off comes as one digest. */
    private static final String GATHER = """
            update alert set held = 'PAUSED' where channel_id = ? and state = 'WAITING' and held is null
                and occasion in ('OPENED', 'REVISED', 'REOPENED')""";

    private static final String SEALED = "select sealed from alert_channel where channel_id = ?";

    private final Sql sql;
    private final Vault vault;
    private final Clock clock;

    Channels(Sql sql, Vault vault, Clock clock) {
        this.sql = sql;
        this.vault = vault;
        this.clock = clock;
    }

    /** By name. */
    public List<Channel> all() {
        return sql.list(ALL, Channels::channel);
    }

    public Optional<Channel> find(UUID id) {
        return sql.first(ONE, Channels::channel, id);
    }

    /** One that nobody else changes until the transaction ends. */
    Optional<Channel> lock(UUID id) {
        return sql.first(LOCKED, Channels::channel, id);
    }

    Optional<Channel> named(String name) {
        return sql.first(NAMED, Channels::channel, name);
    }

    /**
     * What is secret of a channel.
     *
     * @throws Vault.SealedException where the key that it was sealed with is not configured
     */
    public ChannelSecrets secrets(UUID id) {
        byte[] sealed = sql.first(SEALED, row -> row.bytes("sealed"), id).orElseThrow();
        return StoredJson.read(vault.open(id, sealed), SECRETS);
    }

    boolean canKeepSecrets() {
        return vault.isReady();
    }

    Channel create(
            String name,
            ChannelKind kind,
            String address,
            @Nullable String conversation,
            ChannelSecrets secrets,
            String actor) {
        UUID id = UUID.randomUUID();
        Instant now = now();
        sql.run(CREATE, id, name, kind, address, conversation, seal(id, secrets), now, actor, now);
        return find(id).orElseThrow();
    }

    /** Stores what is told of it now; switched on, it starts afresh. */
    Channel change(Channel channel, ChannelSecrets secrets, boolean wasEnabled, String actor) {
        Instant now = now();
        sql.run(
                CHANGE,
                channel.name(),
                channel.address(),
                channel.conversation(),
                seal(channel.id(), secrets),
                channel.enabled(),
                channel.enabled(),
                now,
                now,
                actor,
                channel.id());
        if (channel.enabled() && !wasEnabled) {
            sql.run(GATHER, channel.id());
        }
        return find(channel.id()).orElseThrow();
    }

    void retire(UUID id, String actor) {
        Instant now = now();
        sql.run(RETIRE, now, now, actor, id);
        RETIRE_REST.forEach(rest -> sql.run(rest, id));
    }

    private byte[] seal(UUID id, ChannelSecrets secrets) {
        return vault.seal(id, StoredJson.write(secrets));
    }

    private Instant now() {
        return StoredTime.now(clock);
    }

    private static Channel channel(Row row) {
        return new Channel(
                row.uuid("channel_id"),
                row.text("name"),
                ChannelKind.valueOf(row.text("kind")),
                row.text("address"),
                row.textOrNull("conversation"),
                row.flag("enabled"),
                row.textOrNull("disabled_because"),
                row.integer("version"),
                row.instant("updated_at"),
                row.text("updated_by"));
    }
}
