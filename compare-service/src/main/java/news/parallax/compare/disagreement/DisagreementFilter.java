package news.parallax.compare.disagreement;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Severity;
import news.parallax.contracts.DisagreementChanged.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which disagreements are asked for; null and empty sets ask for all.
 *
 * @param sources outlets of which at least one speaks
 * @param assignee who works on it; empty text for those that nobody works on
 * @param from changed then or later
 * @param to changed before
 * @param words all of which, or words that begin so, are in what is told of it
 */
public record DisagreementFilter(
        Set<UUID> ids,
        Set<Status> statuses,
        Set<Kind> kinds,
        Set<Severity> severities,
        @Nullable UUID storyId,
        Set<String> sources,
        @Nullable String assignee,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String words) {

    /** Everything found in a story. */
    public static DisagreementFilter ofStory(UUID storyId) {
        return new DisagreementFilter(
                Set.of(), Set.of(), Set.of(), Set.of(), storyId, Set.of(), null, null, null, null);
    }

    /** The filters that counts are shown beside: each count leaves its own filter out. */
    enum Facet {
        STATUS,
        TYPE,
        SEVERITY,
        ASSIGNEE
    }

    DisagreementFilter without(Facet facet) {
        return switch (facet) {
            case STATUS ->
                new DisagreementFilter(ids, Set.of(), kinds, severities, storyId, sources, assignee, from, to, words);
            case TYPE ->
                new DisagreementFilter(
                        ids, statuses, Set.of(), severities, storyId, sources, assignee, from, to, words);
            case SEVERITY ->
                new DisagreementFilter(ids, statuses, kinds, Set.of(), storyId, sources, assignee, from, to, words);
            case ASSIGNEE ->
                new DisagreementFilter(ids, statuses, kinds, severities, storyId, sources, null, from, to, words);
        };
    }
}
