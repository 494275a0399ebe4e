package news.parallax.compare.alert.rule;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.parallax.compare.alert.matching.Occasions.By;
import news.parallax.compare.alert.matching.Rehearsal.Happened;
import news.parallax.compare.sql.Row;
import news.parallax.compare.sql.Sql;
import news.parallax.compare.sql.StoredJson;
import news.parallax.contracts.DisagreementChanged;
import news.parallax.contracts.DisagreementChanged.Change;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Severity;
import news.parallax.contracts.DisagreementChanged.Side;
import news.parallax.contracts.DisagreementChanged.Status;

/** What happened to disagreements lately, out of their histories. */
@ApplicationScoped
class LastWeek {
    /** Above that, the latest. */
    static final int MOST_CHANGES = 5_000;

    private static final TypeReference<List<Side>> SIDES = new TypeReference<>() {};

    private static final String CHANGES = """
            select * from (
                select c.disagreement_id, c.version, c.change, c.changed_at, c.status, c.severity, c.explanation,
                    coalesce(c.sides, d.sides)::text as sides, c.actor, d.kind, d.about, d.rule, d.story_id,
                    c.transaction, c.position
                from disagreement_change c join disagreement d on d.id = c.disagreement_id
                where c.changed_at >= ? order by c.changed_at desc, c.position desc limit ?) latest
            order by changed_at, position""";

    private final Sql sql;

    LastWeek(Sql sql) {
        this.sql = sql;
    }

    /** In the order of time, at most {@value #MOST_CHANGES}. */
    @Transactional
    List<Happened> since(Instant start) {
        return sql.list(CHANGES, LastWeek::happened, start, MOST_CHANGES);
    }

    private static Happened happened(Row row) {
        UUID id = row.uuid("disagreement_id");
        boolean reviewed = row.text("change").equals("REVIEWED");
        DisagreementChanged event = new DisagreementChanged(
                id,
                row.integer("version"),
                reviewed ? Change.REVISED : Change.valueOf(row.text("change")),
                row.instant("changed_at"),
                Kind.valueOf(row.text("kind")),
                row.text("about"),
                row.text("explanation"),
                row.text("rule"),
                Severity.valueOf(row.text("severity")),
                Status.valueOf(row.text("status")),
                row.uuid("story_id"),
                StoredJson.read(row.text("sides"), SIDES));
        return new Happened(event, reviewed ? By.DESK : By.JUDGE);
    }
}
