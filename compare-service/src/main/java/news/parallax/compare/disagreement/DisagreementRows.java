package news.parallax.compare.disagreement;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import news.parallax.compare.judgement.Finding;
import news.parallax.compare.sql.Row;
import news.parallax.compare.sql.StoredJson;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Resolution;
import news.parallax.contracts.DisagreementChanged.Severity;
import news.parallax.contracts.DisagreementChanged.Side;
import org.jspecify.annotations.Nullable;

/**
 * Disagreements as rows, by plain SQL like all else that is stored here: entities cost a third of what is not judging where
 * an article arrives.
 */
final class DisagreementRows {
    static final TypeReference<List<Side>> SIDES = new TypeReference<>() {};
    private static final TypeReference<ReviewBasis> BASIS = new TypeReference<>() {};

    /** What {@link #disagreement} reads. */
    static final String COLUMNS = """
            id, story_id, fact_key, kind, standing, resolution, severity, version, about, explanation, rule,
            sides::text as sides, review, dismissal, assignee, review_basis::text as review_basis, opened_at, updated_at""";

    static final String ALL = "select " + COLUMNS + " from disagreement";

    static final String ONE = ALL + " where id = ?";

    static final String LOCKED = ONE + " for no key update";

    /** Takes a story's id and fact keys. Locks the rows, in one order. */
    static final String KNOWN = ALL + " where story_id = ? and fact_key = any(?::text[]) order by id for update";

    /** Takes what {@link #row} gives. */
    static final String STORE = """
            insert into disagreement (id, story_id, fact_key, kind, status, standing, resolution, severity, version, about,
                explanation, rule, sides, review, dismissal, assignee, review_basis, opened_at, updated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?::jsonb, ?, ?)
            on conflict (id) do update set story_id = excluded.story_id, fact_key = excluded.fact_key,
                kind = excluded.kind, status = excluded.status, standing = excluded.standing,
                resolution = excluded.resolution, severity = excluded.severity, version = excluded.version,
                about = excluded.about, explanation = excluded.explanation, rule = excluded.rule, sides = excluded.sides,
                review = excluded.review, dismissal = excluded.dismissal, assignee = excluded.assignee,
                review_basis = excluded.review_basis, updated_at = excluded.updated_at""";

    private DisagreementRows() {}

    static Disagreement disagreement(Row row) {
        Finding finding = new Finding(
                row.text("fact_key"),
                Kind.valueOf(row.text("kind")),
                row.text("about"),
                row.text("explanation"),
                row.text("rule"),
                Severity.valueOf(row.text("severity")),
                StoredJson.read(row.text("sides"), SIDES));
        String resolution = row.textOrNull("resolution");
        return new Disagreement(
                row.uuid("id"),
                row.uuid("story_id"),
                finding,
                review(row),
                row.flag("standing"),
                resolution == null ? null : Resolution.valueOf(resolution),
                row.integer("version"),
                row.instant("opened_at"),
                row.instant("updated_at"));
    }

    private static Review review(Row row) {
        String dismissal = row.textOrNull("dismissal");
        String basis = row.textOrNull("review_basis");
        return new Review(
                Review.State.valueOf(row.text("review")),
                dismissal == null ? null : Review.Dismissal.valueOf(dismissal),
                row.textOrNull("assignee"),
                basis == null ? null : StoredJson.read(basis, BASIS));
    }

    static @Nullable Object[] row(Disagreement d) {
        Finding finding = d.finding();
        Review review = d.review();
        return new @Nullable Object[] {
            d.id(),
            d.storyId(),
            finding.factKey(),
            finding.kind(),
            d.status(),
            d.standing(),
            d.resolution(),
            finding.severity(),
            d.version(),
            finding.about(),
            finding.explanation(),
            finding.rule(),
            StoredJson.write(finding.sides()),
            review.state(),
            review.dismissal(),
            review.assignee(),
            review.basis() == null ? null : StoredJson.write(review.basis()),
            d.openedAt(),
            d.updatedAt()
        };
    }
}
