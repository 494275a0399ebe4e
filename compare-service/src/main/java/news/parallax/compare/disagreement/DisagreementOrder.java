package news.parallax.compare.disagreement;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.compare.paging.Cursor;
import news.parallax.contracts.DisagreementChanged.Severity;
import org.jspecify.annotations.Nullable;

/** The orders a list of disagreements comes in, and its opaque cursors. */
public enum DisagreementOrder {
    /** Latest opened first. */
    OPENED("opened_at desc, id desc"),
    /** Most severe first, among them latest changed first. */
    SEVERITY("severity_rank desc, updated_at desc, id desc"),
    /** Latest changed first. */
    FRESHNESS("updated_at desc, id desc");

    private static final Pattern MARKED = Pattern.compile("(?:([fs])([0-9])\\.)?([A-Za-z0-9_-]+)");

    private final String columns;

    DisagreementOrder(String columns) {
        this.columns = columns;
    }

    String orderBy() {
        return " order by " + columns;
    }

    /** Restricts a list to what comes behind an entry. */
    void after(Place place, DisagreementConditions conditions) {
        switch (this) {
            case OPENED -> conditions.and("(opened_at, id) < (?, ?)", place.at(), place.id());
            case FRESHNESS -> conditions.and("(updated_at, id) < (?, ?)", place.at(), place.id());
            case SEVERITY ->
                conditions.and("(severity_rank, updated_at, id) < (?, ?, ?)", place.rank(), place.at(), place.id());
        }
    }

    public String cursorOf(DisagreementView last) {
        return switch (this) {
            case OPENED -> new Cursor(last.openedAt(), last.id()).encoded();
            case FRESHNESS -> "f0." + new Cursor(last.updatedAt(), last.id()).encoded();
            case SEVERITY -> "s" + rank(last.severity()) + "." + new Cursor(last.updatedAt(), last.id()).encoded();
        };
    }

    /** Empty where the text is no cursor of this order. */
    public Optional<Place> place(String cursor) {
        Matcher marked = MARKED.matcher(cursor);
        if (!marked.matches() || !marked(marked.group(1))) {
            return Optional.empty();
        }
        int rank = marked.group(2) == null ? 0 : Integer.parseInt(marked.group(2));
        return Cursor.decoded(marked.group(3)).map(inner -> new Place(rank, inner.at(), inner.id()));
    }

    private boolean marked(@Nullable String mark) {
        return switch (this) {
            case OPENED -> mark == null;
            case FRESHNESS -> "f".equals(mark);
            case SEVERITY -> "s".equals(mark);
        };
    }

    private static int rank(Severity severity) {
        return switch (severity) {
            case HIGH -> 3;
            case MEDIUM -> 2;
            case LOW -> 1;
        };
    }

    /** Where a page begins: behind the entry with these. */
    public record Place(int rank, Instant at, UUID id) {}
}
