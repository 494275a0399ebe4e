package news.parallax.compare.disagreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.parallax.compare.disagreement.DisagreementFilter.Facet;
import news.parallax.compare.disagreement.DisagreementOrder.Place;
import news.parallax.compare.sql.Sql;

/** Lists and counts disagreements. */
@ApplicationScoped
public class DisagreementList {
    private static final int MOST_COUNTS = 100;

    /** The title is looked up last, for the entries of the page alone: by the key of their stories. */
    private static final String LIST = "select " + DisagreementRows.COLUMNS
            + ", (select s.title from story s where s.story_id = disagreement.story_id) as story_title from disagreement";

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
                query(conditions, order),
                row -> DisagreementView.of(DisagreementRows.disagreement(row), row.textOrNull("story_title"), Map.of()),
                conditions.arguments(limit));
    }

    static String query(DisagreementConditions conditions, DisagreementOrder order) {
        return LIST + conditions.where() + order.orderBy() + " limit ?";
    }

    Optional<String> titleOf(UUID storyId) {
        return sql.first("select title from story where story_id = ?", row -> row.text("title"), storyId);
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
}
