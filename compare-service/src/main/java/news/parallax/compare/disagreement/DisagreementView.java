package news.parallax.compare.disagreement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.parallax.compare.judgement.Finding;
import news.parallax.contracts.DisagreementChanged.Citation;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Resolution;
import news.parallax.contracts.DisagreementChanged.Severity;
import news.parallax.contracts.DisagreementChanged.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A disagreement, as the API shows it. */
@Schema(name = "Disagreement", description = "A fact on which sources take incompatible positions")
public record DisagreementView(
        UUID id,

        @Schema(description = "Which of the eight kinds it is")
        Kind type,

        @Schema(description = "The fact in a few words", examples = "North Korean troops sent to Russia")
        String about,

        Severity severity,

        @Schema(
                description = "OPEN where the desk has still to decide and the judge still finds it; RESOLVED where the"
                        + " desk is done with it or, undecided, it is no longer found")
        Status status,

        @Schema(description = "What the desk has decided") Review.State review,

        @Schema(description = "Why the desk dismissed it") Review.@Nullable Dismissal dismissal,

        @Schema(description = "Who of the desk works on it") @Nullable
        String assignee,

        @Schema(description = "Whether the judge still finds it")
        boolean standing,

        @Schema(
                description = "Why it is no longer found, null while it is. RETRACTED: the publisher of an article that"
                        + " it rested on withdrew that article; SUPERSEDED: what a later article or revision says"
                        + " settles it; REGROUPED: the desk regrouped the stories")
        @Nullable
        Resolution resolution,

        UUID storyId,

        @Schema(description = "Title of the story; null where it has none", examples = "Ferry passengers rescued")
        @Nullable
        String storyTitle,

        List<SideView> sides,

        @Schema(description = "One plain sentence: what disagrees and why it was flagged")
        String explanation,

        @Schema(
                description = "Name of the rule that fired",
                examples = "The ranges that the figures allow do not meet.")
        String rule,

        @Schema(description = "When it was first found") Instant openedAt,
        @Schema(description = "When it last changed") Instant updatedAt,

        @Schema(
                description = "Counts its changes from 1; the ETag of the disagreement and of its review",
                examples = "1")
        int version) {

    static DisagreementView of(
            Disagreement disagreement, @Nullable String storyTitle, Map<Citation, QuoteContext> contexts) {
        Finding finding = disagreement.finding();
        return new DisagreementView(
                disagreement.id(),
                finding.kind(),
                finding.about(),
                finding.severity(),
                disagreement.status(),
                disagreement.review().state(),
                disagreement.review().dismissal(),
                disagreement.review().assignee(),
                disagreement.standing(),
                disagreement.resolution(),
                disagreement.storyId(),
                storyTitle,
                finding.sides().stream()
                        .map(side -> SideView.of(side, contexts))
                        .toList(),
                finding.explanation(),
                finding.rule(),
                disagreement.openedAt(),
                disagreement.updatedAt(),
                disagreement.version());
    }
}
