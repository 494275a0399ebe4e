package news.parallax.compare.disagreement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import news.parallax.compare.judgement.Finding;
import news.parallax.contracts.DisagreementChanged;
import news.parallax.contracts.DisagreementChanged.Change;
import news.parallax.contracts.DisagreementChanged.Citation;
import news.parallax.contracts.DisagreementChanged.Side;
import news.parallax.contracts.DisagreementChanged.Status;

/**
 * A disagreement as it stands.
 *
 * @param storyId the story it is in; changes when stories merge or part
 * @param status CONFIRMED and DISMISSED are the desk's words, which the machine never changes
 * @param standing whether the judge still finds it
 * @param version counts its changes from 1
 * @param openedAt when it was first found
 * @param updatedAt when it last changed
 */
public record Disagreement(
        UUID id,
        UUID storyId,
        Finding finding,
        Status status,
        boolean standing,
        int version,
        Instant openedAt,
        Instant updatedAt) {

    static Disagreement opened(UUID id, UUID storyId, Finding finding, Instant now) {
        return new Disagreement(id, storyId, finding, Status.OPEN, true, 1, now, now);
    }

    Disagreement foundAgain(UUID newStoryId, Finding newFinding, Instant now) {
        Status next = status == Status.RESOLVED ? Status.OPEN : status;
        return new Disagreement(id, newStoryId, newFinding, next, true, version + 1, openedAt, now);
    }

    Disagreement noLongerFound(Instant now) {
        Status next = status == Status.OPEN ? Status.RESOLVED : status;
        return new Disagreement(id, storyId, finding, next, false, version + 1, openedAt, now);
    }

    /** Found under another key with nothing else changed: nobody needs to be told. */
    Disagreement under(Finding rekeyed) {
        return new Disagreement(id, storyId, rekeyed, status, standing, version, openedAt, updatedAt);
    }

    Stream<Citation> citations() {
        return finding.sides().stream().map(Side::evidence).flatMap(List::stream);
    }

    DisagreementChanged event(Change change) {
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
                status,
                storyId,
                finding.sides());
    }
}
