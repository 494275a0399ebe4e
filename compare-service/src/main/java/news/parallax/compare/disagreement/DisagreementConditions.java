package news.parallax.compare.disagreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.compare.sql.StoredJson;
import org.jspecify.annotations.Nullable;

/** A filter as SQL: conditions that indexes answer, and their arguments. */
final class DisagreementConditions {
    private static final int MOST_WORDS = 10;

    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final List<Object> arguments = new ArrayList<>();

    static DisagreementConditions of(DisagreementFilter filter) {
        DisagreementConditions all = new DisagreementConditions();
        if (!filter.ids().isEmpty()) {
            all.and("id = any(?::uuid[])", filter.ids());
        }
        all.among("status", filter.statuses());
        all.among("kind", filter.kinds());
        all.among("severity", filter.severities());
        if (filter.storyId() != null) {
            all.and("story_id = ?", filter.storyId());
        }
        if (!filter.sources().isEmpty()) {
            all.sources(filter.sources());
        }
        all.assignee(filter.assignee());
        if (filter.from() != null) {
            all.and("updated_at >= ?", filter.from());
        }
        if (filter.to() != null) {
            all.and("updated_at < ?", filter.to());
        }
        all.words(filter.words());
        return all;
    }

    DisagreementConditions and(String condition, Object... values) {
        conditions.add(condition);
        arguments.addAll(Arrays.asList(values));
        return this;
    }

    /** One value is compared outright, as then an index gives the order too. */
    private void among(String column, Collection<? extends Enum<?>> values) {
        if (values.size() == 1) {
            and(column + " = ?", values.iterator().next());
        } else if (!values.isEmpty()) {
            and(column + " = any(?::text[])", values.stream().map(Enum::name).toList());
        }
    }

    private void sources(Collection<String> sources) {
        String any = sources.stream().map(source -> "sources @> ?::jsonb").collect(Collectors.joining(" or "));
        and(
                "(" + any + ")",
                sources.stream()
                        .map(source -> StoredJson.write(List.of(source)))
                        .toArray());
    }

    private void assignee(@Nullable String assignee) {
        if (assignee != null && assignee.isEmpty()) {
            and("assignee is null");
        } else if (assignee != null) {
            and("assignee = ?", assignee);
        }
    }

    private void words(@Nullable String words) {
        if (words != null) {
            and("search @@ to_tsquery('english', ?)", prefixes(words));
        }
    }

    /** Every word quoted, so that none is taken for an operator, and found by its beginning. */
    private static String prefixes(String words) {
        return Arrays.stream(words.strip().split("\\s+"))
                .limit(MOST_WORDS)
                .map(word -> "'" + word.replace("\\", "\\\\").replace("'", "''") + "':*")
                .collect(Collectors.joining(" & "));
    }

    String where() {
        return " where " + String.join(" and ", conditions);
    }

    /** The arguments of {@link #where}, then these. */
    Object[] arguments(Object... further) {
        List<Object> all = new ArrayList<>(arguments);
        all.addAll(Arrays.asList(further));
        return all.toArray();
    }
}
