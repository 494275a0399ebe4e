package news.parallax.compare.disagreement;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.compare.disagreement.DisagreementFilter.Facet;
import news.parallax.compare.disagreement.DisagreementOrder.Place;
import news.parallax.compare.sql.Row;
import news.parallax.compare.sql.Sql;
import news.parallax.compare.sql.StoredJson;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Resolution;
import news.parallax.contracts.DisagreementChanged.Severity;
import news.parallax.contracts.DisagreementChanged.Side;
import news.parallax.contracts.DisagreementChanged.Status;

/** Lists and counts disagreements. */
@ApplicationScoped
public class DisagreementList {
    private static final TypeReference<List<Side>> SIDES = DisagreementEntity.SIDES;
    private static final int MOST_COUNTS = 100;

    private static final String LIST = """
            select id, kind, about, severity, status, review, dismissal, assignee, standing, resolution, story_id,
                sides::text as sides, explanation, rule, opened_at, updated_at, version
            from disagreement""";

    /** A plan for any values takes every outlet and word for rare, and then reads all that a frequent one is in. */
    private static final String BY_VALUES = "set local plan_cache_mode = force_custom_plan";

    private final Sql sql;

    DisagreementList(Sql sql) {
        this.sql = sql;
    }

    /** At most {@code limit} behind the place. */
    public List<DisagreementView> list(
            DisagreementFilter filter, DisagreementOrder order, Optional<Place> after, int limit) {
        DisagreementConditions conditions = DisagreementConditions.of(filter);
        after.ifPresent(place -> order.after(place, conditions));
        sql.run(BY_VALUES);
        return sql.list(
                LIST + conditions.where() + order.orderBy() + " limit ?",
                DisagreementList::view,
                conditions.arguments(limit));
    }

    DisagreementCounts counts(DisagreementFilter filter) {
        DisagreementConditions all = DisagreementConditions.of(filter);
        sql.run(BY_VALUES);
        long total = sql.first(
                        "select count(*) as n from disagreement" + all.where(), row -> row.number("n"), all.arguments())
                .orElse(0L);
        return new DisagreementCounts(
                total,
                counts("status", filter.without(Facet.STATUS)),
                counts("kind", filter.without(Facet.TYPE)),
                counts("severity", filter.without(Facet.SEVERITY)),
                counts("coalesce(assignee, '')", filter.without(Facet.ASSIGNEE)));
    }

    private Map<String, Long> counts(String column, DisagreementFilter filter) {
        DisagreementConditions conditions = DisagreementConditions.of(filter);
        Map<String, Long> counts = new LinkedHashMap<>();
        sql.list(
                        "select " + column + " as value, count(*) as n from disagreement" + conditions.where()
                                + " group by 1 order by 2 desc, 1 limit ?",
                        row -> Map.entry(row.text("value"), row.number("n")),
                        conditions.arguments(MOST_COUNTS))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    static DisagreementView view(Row row) {
        String dismissal = row.textOrNull("dismissal");
        String resolution = row.textOrNull("resolution");
        return new DisagreementView(
                row.uuid("id"),
                Kind.valueOf(row.text("kind")),
                row.text("about"),
                Severity.valueOf(row.text("severity")),
                Status.valueOf(row.text("status")),
                Review.State.valueOf(row.text("review")),
                dismissal == null ? null : Review.Dismissal.valueOf(dismissal),
                row.textOrNull("assignee"),
                row.flag("standing"),
                resolution == null ? null : Resolution.valueOf(resolution),
                row.uuid("story_id"),
                StoredJson.read(row.text("sides"), SIDES).stream()
                        .map(SideView::of)
                        .toList(),
                row.text("explanation"),
                row.text("rule"),
                row.instant("opened_at"),
                row.instant("updated_at"),
                row.integer("version"));
    }
}
