package news.parallax.compare.disagreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.parallax.compare.sql.Sql;

/** What was found compatible, with the quotes: to be looked at, never alerted. */
@ApplicationScoped
public class CompatibleReadings {
    private static final String QUOTED = """
            select k.fact_key, k.ordinal, k.reason, k.explanation, c.payload::text as claim, r.article_id, r.revision,
                r.url, r.source, r.published_at
            from (%s) k
            cross join lateral unnest(k.claim_ids) with ordinality as id (claim_id, position)
            join claim c on c.claim_id = id.claim_id
            join article_revision r on r.article_id = c.article_id and r.revision = c.revision
            order by k.fact_key, k.ordinal, id.position""";

    private static final String OF_FACT = QUOTED.formatted(
            "select * from compatible_reading where story_id = ? and fact_key = ? order by ordinal limit 100");

    private static final String OF_STORY = QUOTED.formatted(
            "select * from compatible_reading where story_id = ? order by fact_key, ordinal limit 200");

    private final Sql sql;

    CompatibleReadings(Sql sql) {
        this.sql = sql;
    }

    /** At most 100. */
    List<CompatibleView> ofFact(UUID storyId, String factKey) {
        return views(sql.list(OF_FACT, CompatibleRow::of, storyId, factKey));
    }

    /** At most 200. */
    public List<CompatibleView> ofStory(UUID storyId) {
        return views(sql.list(OF_STORY, CompatibleRow::of, storyId));
    }

    private static List<CompatibleView> views(List<CompatibleRow> rows) {
        Map<CompatibleRow.ReadingId, List<CompatibleRow>> readings = new LinkedHashMap<>();
        rows.forEach(row ->
                readings.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row));
        return readings.values().stream().map(CompatibleRow::view).toList();
    }
}
