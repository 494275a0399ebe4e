package news.parallax.compare.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import news.parallax.compare.sql.Row;
import news.parallax.compare.sql.Sql;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Severity;
import news.parallax.contracts.DisagreementChanged.Status;

/**
 * Reads the change log in an order in which nothing appears behind a reader's back. Numbers are taken when a row is written
 * and seen when its transaction commits, so a counter alone would let a late commit slip in before what was read already.
 * Entries are therefore read by transaction, and only of transactions older than any that still runs. The same place means
 * the same to every instance.
 */
@ApplicationScoped
class ChangeFeed {
    private static final int AT_ONCE = 200;

    private static final String AFTER = """
            select c.transaction::text as transaction, c.position, c.disagreement_id, c.version, c.change, c.changed_at,
                c.status, c.severity, c.actor, d.kind, d.story_id, d.about
            from disagreement_change c join disagreement d on d.id = c.disagreement_id
            where (c.transaction, c.position) > (?::text::xid8, ?)
                and c.transaction < pg_snapshot_xmin(pg_current_snapshot())
            order by c.transaction, c.position limit ?""";

    private static final String NOW = "select pg_snapshot_xmin(pg_current_snapshot())::text as transaction";
    private static final String IS_PAST = "select ?::text::xid8 < pg_snapshot_xmax(pg_current_snapshot()) as past";

    private final Sql sql;

    ChangeFeed(Sql sql) {
        this.sql = sql;
    }

    /** The next entries behind a place, at most {@value #AT_ONCE}. */
    List<ChangeMessage> after(FeedPosition place) {
        return sql.list(AFTER, ChangeFeed::message, Long.toString(place.transaction()), place.position(), AT_ONCE);
    }

    /** Behind everything that has been read or could have been. */
    FeedPosition now() {
        return sql.first(NOW, row -> new FeedPosition(Long.parseLong(row.text("transaction")), 0))
                .orElseThrow();
    }

    /** False for a place of another database, such as one that was restored since. */
    boolean knows(FeedPosition place) {
        return sql.first(IS_PAST, row -> row.flag("past"), Long.toString(place.transaction()))
                .orElseThrow();
    }

    private static ChangeMessage message(Row row) {
        return new ChangeMessage(
                new FeedPosition(Long.parseLong(row.text("transaction")), row.number("position")),
                row.uuid("disagreement_id"),
                row.integer("version"),
                row.text("change"),
                row.instant("changed_at"),
                Status.valueOf(row.text("status")),
                Severity.valueOf(row.text("severity")),
                Kind.valueOf(row.text("kind")),
                row.uuid("story_id"),
                row.text("about"),
                row.textOrNull("actor"));
    }
}
