package news.parallax.compare.review;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.parallax.compare.disagreement.Review;
import news.parallax.compare.sql.Row;
import news.parallax.compare.sql.Sql;
import news.parallax.compare.sql.StoredJson;
import org.jspecify.annotations.Nullable;

/** Who did what and when: appended to, never changed. */
@ApplicationScoped
public class ReviewTrail {
    private static final TypeReference<Review> REVIEW = new TypeReference<>() {};

    private static final String APPEND = """
            insert into review_entry (disagreement_id, version, action, actor, acted_at, before, after, note, undoes)
            values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)""";

    private static final String ENTRIES = """
            select version, action, actor, acted_at, before::text as before, after::text as after, note, undoes
            from review_entry e where disagreement_id = ?
            """;

    private static final String ALL = ENTRIES + "order by version desc limit ?";

    private static final String STANDING = ENTRIES + """
                and action in ('CONFIRM', 'DISMISS', 'RESOLVE', 'REOPEN')
                and not exists (
                    select from review_entry u where u.disagreement_id = e.disagreement_id and u.undoes = e.version)
            order by version desc limit 1""";

    private final Sql sql;

    ReviewTrail(Sql sql) {
        this.sql = sql;
    }

    void append(UUID disagreementId, ReviewEntry entry) {
        sql.run(
                APPEND,
                disagreementId,
                entry.version(),
                entry.action(),
                entry.actor(),
                entry.at(),
                StoredJson.write(entry.before()),
                StoredJson.write(entry.after()),
                entry.note(),
                entry.undoes());
    }

    /** Latest first. */
    List<ReviewEntry> entries(UUID disagreementId, int limit) {
        return sql.list(ALL, ReviewTrail::entry, disagreementId, limit);
    }

    /** The last change of state that was not taken back. */
    Optional<ReviewEntry> standing(UUID disagreementId) {
        return sql.first(STANDING, ReviewTrail::entry, disagreementId);
    }

    /** The decision that holds, where the desk made one. */
    public Optional<Verdict> verdict(UUID disagreementId) {
        return standing(disagreementId)
                .filter(entry -> entry.after().state() != Review.State.OPEN && entry.actor() != null)
                .map(entry -> new Verdict(entry.at(), entry.actor(), entry.note()));
    }

    /**
     * A decision of the desk.
     *
     * @param note null where none was made
     */
    public record Verdict(
            Instant at, String actor, @Nullable String note) {}

    private static ReviewEntry entry(Row row) {
        return new ReviewEntry(
                row.integer("version"),
                ActionKind.valueOf(row.text("action")),
                row.textOrNull("actor"),
                row.instant("acted_at"),
                StoredJson.read(row.text("before"), REVIEW),
                StoredJson.read(row.text("after"), REVIEW),
                row.textOrNull("note"),
                row.integerOrNull("undoes"));
    }
}
