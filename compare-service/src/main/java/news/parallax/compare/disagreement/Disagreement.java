package news.parallax.compare.disagreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import news.parallax.compare.judgement.Finding;
import news.parallax.contracts.DisagreementChanged;
import news.parallax.contracts.DisagreementChanged.Change;
import news.parallax.contracts.DisagreementChanged.Citation;
import news.parallax.contracts.DisagreementChanged.Resolution;
import news.parallax.contracts.DisagreementChanged.Side;
import news.parallax.contracts.DisagreementChanged.Status;
import org.jspecify.annotations.Nullable;

/**
 * A disagreement as it stands.
 *
 * @param storyId the story it is in; changes when stories merge or part
 * @param review what the desk has decided, which the machine never changes; it opens the case again on news
 * @param standing whether the judge still finds it
 * @param resolution why it is no longer found; null while it stands
 * @param version counts its changes from 1
 * @param openedAt when it was first found
 * @param updatedAt when it last changed
 */
public record Disagreement(
        UUID id,
        UUID storyId,
        Finding finding,
        Review review,
        boolean standing,
        @Nullable Resolution resolution,
        int version,
        Instant openedAt,
        Instant updatedAt) {

    static Disagreement opened(UUID id, UUID storyId, Finding finding, Instant now) {
        return new Disagreement(id, storyId, finding, Review.NONE, true, null, 1, now, now);
    }

    /** OPEN where the desk has still to decide and the judge still finds it. */
    public Status status() {
        return switch (review.state()) {
            case OPEN -> standing ? Status.OPEN : Status.RESOLVED;
            case CONFIRMED -> Status.CONFIRMED;
            case DISMISSED -> Status.DISMISSED;
            case RESOLVED -> Status.RESOLVED;
        };
    }

    /** Why the desk has to look again at what it decided, now that this is found. */
    Optional<String> newsIn(Finding newFinding) {
        return review.newsIn(newFinding);
    }

    Disagreement foundAgain(UUID newStoryId, Finding newFinding, Instant now) {
        Review next = newsIn(newFinding).isPresent() ? review.opened() : review.awareOf(newFinding);
        return new Disagreement(id, newStoryId, newFinding, next, true, null, version + 1, openedAt, now);
    }

    Disagreement noLongerFound(Resolution why, Instant now) {
        return new Disagreement(id, storyId, finding, review, false, why, version + 1, openedAt, now);
    }

    /** As the desk leaves it. */
    public Disagreement reviewed(Review next, Instant now) {
        return new Disagreement(id, storyId, finding, next, standing, resolution, version + 1, openedAt, now);
    }

    /** Found under another key with nothing else changed: nobody needs to be told. */
    Disagreement under(Finding rekeyed) {
        return new Disagreement(id, storyId, rekeyed, review, standing, resolution, version, openedAt, updatedAt);
    }

    Stream<Citation> citations() {
        return finding.sides().stream().map(Side::evidence).flatMap(List::stream);
    }

    public DisagreementChanged event(Change change) {
        return new DisagreementChanged(
                id,
                version,
                change,
                updatedAt,
                finding.kind(),
                finding.about(),
                finding.explanation(),
                finding.rule(),
                finding.severity(),
                status(),
                storyId,
                finding.sides(),
                resolution);
    }
}
