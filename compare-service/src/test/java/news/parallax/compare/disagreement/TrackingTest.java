package news.parallax.compare.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import news.parallax.compare.disagreement.Tracking.Changed;
import news.parallax.compare.judgement.Finding;
import news.parallax.contracts.ContentIds;
import news.parallax.contracts.DisagreementChanged.Change;
import news.parallax.contracts.DisagreementChanged.Citation;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Resolution;
import news.parallax.contracts.DisagreementChanged.Severity;
import news.parallax.contracts.DisagreementChanged.Side;
import news.parallax.contracts.DisagreementChanged.Status;
import news.parallax.contracts.Evidence;
import org.junit.jupiter.api.Test;

class TrackingTest {
    private static final Instant NOON = Instant.parse("2026-05-02T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final UUID STORY = new UUID(0, 1);
    private static final UUID OTHER_STORY = new UUID(0, 2);

    private final Found troops =
            found(Kind.NUMBER, "figure:soldier", side("14,000", "upi:1:a"), side("15,000", "cnn:1:a"));

    @Test
    void opensWhatWasNotKnown() {
        Disagreement opened = opened(troops);

        assertThat(opened.status()).isEqualTo(Status.OPEN);
        assertThat(opened.version()).isEqualTo(1);
        assertThat(opened.openedAt()).isEqualTo(NOON);
        assertThat(opened.finding()).isEqualTo(troops.finding());
    }

    @Test
    void givesTheSameIdOnEveryMachine() {
        assertThat(opened(troops).id()).isEqualTo(opened(troops).id());
    }

    @Test
    void saysNothingOfWhatStaysAsItIs() {
        Tracking tracking = Tracking.of(List.of(opened(troops)), List.of(troops), Resolution.SUPERSEDED, LATER);

        assertThat(tracking.changes()).isEmpty();
        assertThat(tracking.rekeyed()).isEmpty();
    }

    @Test
    void revisesWhatGainsASource() {
        Disagreement known = opened(troops);
        Found wider =
                found(Kind.NUMBER, "figure:soldier", side("14,000", "upi:1:a", "nkn:1:a"), side("15,000", "cnn:1:a"));

        Changed changed = only(Tracking.of(List.of(known), List.of(wider), Resolution.SUPERSEDED, LATER));

        assertThat(changed.change()).isEqualTo(Change.REVISED);
        assertThat(changed.disagreement().id()).isEqualTo(known.id());
        assertThat(changed.disagreement().version()).isEqualTo(2);
        assertThat(changed.disagreement().openedAt()).isEqualTo(NOON);
        assertThat(changed.disagreement().updatedAt()).isEqualTo(LATER);
    }

    @Test
    void resolvesWhatIsNoLongerFound() {
        Changed changed = only(Tracking.of(List.of(opened(troops)), List.of(), Resolution.SUPERSEDED, LATER));

        assertThat(changed.change()).isEqualTo(Change.RESOLVED);
        assertThat(changed.disagreement().status()).isEqualTo(Status.RESOLVED);
        assertThat(changed.disagreement().standing()).isFalse();
        assertThat(changed.disagreement().finding()).isEqualTo(troops.finding());
    }

    @Test
    void opensAgainWhatWasResolvedAndComesBack() {
        Disagreement known = opened(troops);
        Disagreement resolved = only(Tracking.of(List.of(known), List.of(), Resolution.SUPERSEDED, LATER))
                .disagreement();

        Changed changed = only(Tracking.of(List.of(resolved), List.of(troops), Resolution.SUPERSEDED, LATER));

        assertThat(changed.change()).isEqualTo(Change.REOPENED);
        assertThat(changed.disagreement().id()).isEqualTo(known.id());
        assertThat(changed.disagreement().status()).isEqualTo(Status.OPEN);
        assertThat(changed.disagreement().version()).isEqualTo(3);
    }

    @Test
    void resolvesOnlyOnce() {
        Disagreement resolved = only(Tracking.of(List.of(opened(troops)), List.of(), Resolution.SUPERSEDED, LATER))
                .disagreement();

        assertThat(Tracking.of(List.of(resolved), List.of(), Resolution.SUPERSEDED, LATER)
                        .changes())
                .isEmpty();
    }

    @Test
    void knowsARevisedArticleThoughItsClaimsHaveNewIds() {
        Disagreement known = opened(troops);
        Found revised = found(Kind.NUMBER, "figure:soldier", side("14,000", "upi:2:b"), side("15,000", "cnn:2:b"));

        Changed changed = only(Tracking.of(List.of(known), List.of(revised), Resolution.SUPERSEDED, LATER));

        assertThat(changed.change()).isEqualTo(Change.REVISED);
        assertThat(changed.disagreement().id()).isEqualTo(known.id());
    }

    @Test
    void takesAnotherFactOfTheSameArticlesForANewDisagreement() {
        Found other = found(Kind.DENIAL, "said", side("denied", "upi:1:c"), side("said", "cnn:1:c"));

        Tracking tracking = Tracking.of(List.of(opened(troops)), List.of(troops, other), Resolution.SUPERSEDED, LATER);

        assertThat(only(tracking).change()).isEqualTo(Change.OPENED);
        assertThat(only(tracking).disagreement().finding().kind()).isEqualTo(Kind.DENIAL);
    }

    @Test
    void continuesTheClosestWhereSeveralWouldDo() {
        Found first = found(Kind.NUMBER, "figure:soldier", side("14,000", "upi:1:a"), side("15,000", "cnn:1:a"));
        Found second = found(Kind.NUMBER, "figure:soldier", side("100", "upi:1:b"), side("300", "cnn:1:b"));
        List<Disagreement> known =
                Tracking.of(List.of(), List.of(first, second), Resolution.SUPERSEDED, NOON).changes().stream()
                        .map(Changed::disagreement)
                        .toList();
        Found secondGrown =
                found(Kind.NUMBER, "figure:soldier", side("100", "upi:1:b", "nkn:1:a"), side("300", "cnn:1:b"));

        Changed changed = only(Tracking.of(known, List.of(secondGrown, first), Resolution.SUPERSEDED, LATER));

        assertThat(changed.change()).isEqualTo(Change.REVISED);
        assertThat(changed.disagreement().id())
                .isEqualTo(known.stream()
                        .filter(d -> d.finding().equals(second.finding()))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    @Test
    void leavesADecisionAloneWhereAnotherOutletRepeatsAKnownOrigin() {
        Disagreement dismissed = decided(opened(troops), Review.State.DISMISSED);
        Found wider = found(
                Kind.NUMBER,
                "figure:soldier",
                sideOf(1, "some 14,000 troops", "upi:1:a", "nkn:1:a"),
                side("15,000", "cnn:1:a"));

        Changed revised = only(Tracking.of(List.of(dismissed), List.of(wider), Resolution.SUPERSEDED, LATER));
        Changed gone = only(Tracking.of(List.of(revised.disagreement()), List.of(), Resolution.SUPERSEDED, LATER));
        Changed back = only(Tracking.of(List.of(gone.disagreement()), List.of(wider), Resolution.SUPERSEDED, LATER));

        assertThat(revised.change()).isEqualTo(Change.REVISED);
        assertThat(revised.reopening()).isEmpty();
        assertThat(revised.disagreement().status()).isEqualTo(Status.DISMISSED);
        assertThat(gone.change()).isEqualTo(Change.RESOLVED);
        assertThat(gone.disagreement().status()).isEqualTo(Status.DISMISSED);
        assertThat(back.change()).isEqualTo(Change.REOPENED);
        assertThat(back.disagreement().status()).isEqualTo(Status.DISMISSED);
    }

    @Test
    void opensADecidedCaseAgainForANewOrigin() {
        for (Review.State decision : List.of(Review.State.CONFIRMED, Review.State.DISMISSED, Review.State.RESOLVED)) {
            Disagreement decided = decided(opened(troops), decision);
            Found wider = found(
                    Kind.NUMBER, "figure:soldier", side("14,000", "upi:1:a", "nkn:1:a"), side("15,000", "cnn:1:a"));

            Changed changed = only(Tracking.of(List.of(decided), List.of(wider), Resolution.SUPERSEDED, LATER));

            assertThat(changed.change()).isEqualTo(Change.REOPENED);
            assertThat(changed.disagreement().status()).isEqualTo(Status.OPEN);
            assertThat(changed.reopening()).hasValueSatisfying(reopening -> {
                assertThat(reopening.before()).isEqualTo(decided.review());
                assertThat(reopening.because())
                        .isEqualTo("A new origin: 2 are behind “14,000”, 1 when the desk decided.");
            });
        }
    }

    @Test
    void opensADecidedCaseAgainForANewValue() {
        Disagreement dismissed = decided(opened(troops), Review.State.DISMISSED);
        Found wider = found(
                Kind.NUMBER,
                "figure:soldier",
                side("14,000", "upi:1:a"),
                side("15,000", "cnn:1:a"),
                side("about 11,000", "nkn:1:a"));

        Changed changed = only(Tracking.of(List.of(dismissed), List.of(wider), Resolution.SUPERSEDED, LATER));

        assertThat(changed.disagreement().status()).isEqualTo(Status.OPEN);
        assertThat(changed.reopening().orElseThrow().because()).isEqualTo("A new value: “about 11,000”.");
    }

    @Test
    void takesARevisedTextWithTheSameFigureForNoNews() {
        Disagreement dismissed = decided(opened(troops), Review.State.DISMISSED);
        Found reworded =
                found(Kind.NUMBER, "figure:soldier", side("some 14,000 troops", "upi:2:b"), side("15,000", "cnn:1:a"));

        Changed changed = only(Tracking.of(List.of(dismissed), List.of(reworded), Resolution.SUPERSEDED, LATER));

        assertThat(changed.disagreement().status()).isEqualTo(Status.DISMISSED);
    }

    @Test
    void takesARevisedTextWithAnotherFigureForNews() {
        Disagreement dismissed = decided(opened(troops), Review.State.DISMISSED);
        Found changedFigure =
                found(Kind.NUMBER, "figure:soldier", side("14,000 million", "upi:2:b"), side("15,000", "cnn:1:a"));

        Changed changed = only(Tracking.of(List.of(dismissed), List.of(changedFigure), Resolution.SUPERSEDED, LATER));

        assertThat(changed.disagreement().status()).isEqualTo(Status.OPEN);
    }

    @Test
    void knowsAValueAgainThoughItsWordsChangeStepByStep() {
        Found named = found(Kind.NAME, "name", side("the army", "upi:1:a"), side("a militia", "cnn:1:a"));
        Found both = found(Kind.NAME, "name", side("armed forces", "upi:1:a", "upi:2:a"), side("a militia", "cnn:1:a"));
        Found later = found(Kind.NAME, "name", sideOf(1, "soldiers", "upi:2:a"), side("a militia", "cnn:1:a"));
        Disagreement confirmed = decided(opened(named), Review.State.CONFIRMED);

        Found oneOrigin = new Found(STORY, withOrigins(both.finding(), 1));
        Changed first = only(Tracking.of(List.of(confirmed), List.of(oneOrigin), Resolution.SUPERSEDED, LATER));
        Changed second = only(Tracking.of(List.of(first.disagreement()), List.of(later), Resolution.SUPERSEDED, LATER));

        assertThat(second.disagreement().status()).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void followsADisagreementIntoAnotherStory() {
        Disagreement known = opened(troops);

        Changed changed = only(Tracking.of(
                List.of(known), List.of(new Found(OTHER_STORY, troops.finding())), Resolution.SUPERSEDED, LATER));

        assertThat(changed.change()).isEqualTo(Change.REVISED);
        assertThat(changed.disagreement().id()).isEqualTo(known.id());
        assertThat(changed.disagreement().storyId()).isEqualTo(OTHER_STORY);
    }

    @Test
    void tellsNobodyWhereOnlyTheKeyChanged() {
        Found rekeyed = found(Kind.NUMBER, "figure:troop", side("14,000", "upi:1:a"), side("15,000", "cnn:1:a"));

        Tracking tracking = Tracking.of(List.of(opened(troops)), List.of(rekeyed), Resolution.SUPERSEDED, LATER);

        assertThat(tracking.changes()).isEmpty();
        assertThat(tracking.rekeyed())
                .singleElement()
                .satisfies(d -> assertThat(d.finding().factKey()).isEqualTo("figure:troop"));
    }

    @Test
    void doesNotDependOnTheOrderOfWhatItIsGiven() {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            found.add(found(
                    Kind.NUMBER,
                    "figure:" + i % 2,
                    side("a" + i, "upi:1:a" + i, "nkn:1:a"),
                    side("b" + i, "cnn:1:a" + i)));
        }
        List<Disagreement> known = new ArrayList<>(
                Tracking.of(List.of(), found.subList(0, 4), Resolution.SUPERSEDED, NOON).changes().stream()
                        .map(Changed::disagreement)
                        .toList());
        Tracking expected = Tracking.of(known, found.subList(2, 6), Resolution.SUPERSEDED, LATER);
        List<Found> shuffled = new ArrayList<>(found.subList(2, 6));
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(known, random);
            Collections.shuffle(shuffled, random);
            assertThat(Tracking.of(known, shuffled, Resolution.SUPERSEDED, LATER))
                    .isEqualTo(expected);
        }
    }

    private static Changed only(Tracking tracking) {
        assertThat(tracking.changes()).hasSize(1);
        return tracking.changes().getFirst();
    }

    private static Disagreement opened(Found found) {
        Changed changed = only(Tracking.of(List.of(), List.of(found), Resolution.SUPERSEDED, NOON));
        assertThat(changed.change()).isEqualTo(Change.OPENED);
        return changed.disagreement();
    }

    private static Disagreement decided(Disagreement d, Review.State state) {
        Review.Dismissal reason = state == Review.State.DISMISSED ? Review.Dismissal.SAME_VALUE : null;
        return d.reviewed(d.review().decided(state, reason, ReviewBasis.of(d.finding())), NOON);
    }

    private static Finding withOrigins(Finding finding, int origins) {
        List<Side> sides = finding.sides().stream()
                .map(side -> new Side(side.value(), side.holders(), origins, side.outlets(), side.evidence()))
                .toList();
        return new Finding(
                finding.factKey(),
                finding.kind(),
                finding.about(),
                finding.explanation(),
                finding.rule(),
                finding.severity(),
                sides);
    }

    private static Found found(Kind kind, String factKey, Side... sides) {
        return new Found(
                STORY,
                new Finding(factKey, kind, "about " + kind, "explanation", "rule", Severity.HIGH, List.of(sides)));
    }

    /** Claims are written article:revision:claim. */
    private static Side side(String value, String... claims) {
        List<Citation> evidence =
                Arrays.stream(claims).map(TrackingTest::citation).toList();
        return new Side(value, List.of("holder"), evidence.size(), evidence.size(), evidence);
    }

    private static Side sideOf(int origins, String value, String... claims) {
        Side side = side(value, claims);
        return new Side(value, side.holders(), origins, side.outlets(), side.evidence());
    }

    private static Citation citation(String claim) {
        String[] parts = claim.split(":", -1);
        int start = Math.abs(claim.hashCode() % 1000);
        return new Citation(
                ContentIds.of(parts[0]),
                Integer.parseInt(parts[1]),
                ContentIds.of(claim),
                "https://" + parts[0] + ".example",
                parts[0],
                NOON,
                new Evidence(Evidence.Field.BODY, start, start + 5, "quote"),
                List.of(parts[0]));
    }
}
