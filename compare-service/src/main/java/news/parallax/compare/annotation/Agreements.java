package news.parallax.compare.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import news.parallax.compare.annotation.AnnotatedArticle.Agreement;
import news.parallax.compare.annotation.AnnotatedArticle.Mark;
import news.parallax.compare.annotation.AnnotatedArticle.MarkedDisagreement;
import news.parallax.compare.annotation.AnnotatedArticle.MarkedReading;
import news.parallax.compare.article.ArticleTexts.ArticleText;
import news.parallax.compare.disagreement.CompatibleView;
import news.parallax.compare.disagreement.DisagreementView;
import news.parallax.compare.disagreement.EvidenceView;
import news.parallax.contracts.Claim;
import news.parallax.contracts.DisagreementChanged.Status;
import news.parallax.contracts.Holder;

/** Where in the texts of a story something was found about a claim. By place, as a side keeps one claim of a sentence. */
final class Agreements {
    private final Map<Place, List<MarkedDisagreement>> disagreements = new HashMap<>();
    private final Map<Place, List<MarkedReading>> compatible = new HashMap<>();

    private record Place(UUID articleId, int revision, String field, int start) {
        static Place of(EvidenceView evidence) {
            return new Place(evidence.articleId(), evidence.revision(), evidence.field(), evidence.start());
        }
    }

    Agreements(List<DisagreementView> found, List<CompatibleView> readings) {
        for (DisagreementView disagreement : found) {
            disagreement.sides().forEach(side -> side.evidence()
                    .forEach(evidence -> add(disagreements, evidence, marked(disagreement, side.value()))));
        }
        for (CompatibleView reading : readings) {
            reading.evidence()
                    .forEach(evidence ->
                            add(compatible, evidence, new MarkedReading(reading.reason(), reading.explanation())));
        }
    }

    private static <T> void add(Map<Place, List<T>> all, EvidenceView evidence, T mark) {
        List<T> marks = all.computeIfAbsent(Place.of(evidence), place -> new ArrayList<>());
        if (!marks.contains(mark)) {
            marks.add(mark);
        }
    }

    private static MarkedDisagreement marked(DisagreementView disagreement, String value) {
        return new MarkedDisagreement(
                disagreement.id(),
                disagreement.type(),
                disagreement.severity(),
                disagreement.status(),
                disagreement.review(),
                disagreement.about(),
                value);
    }

    AnnotatedArticle annotate(ArticleText article, List<Claim> claims) {
        return new AnnotatedArticle(
                article, claims.stream().map(claim -> mark(article, claim)).toList());
    }

    private Mark mark(ArticleText article, Claim claim) {
        String field = claim.evidence().field().name().toLowerCase(Locale.ROOT);
        Place place = new Place(
                article.articleId(), article.revision(), field, claim.evidence().start());
        List<MarkedDisagreement> against = disagreements.getOrDefault(place, List.of());
        List<MarkedReading> with = compatible.getOrDefault(place, List.of());
        return new Mark(
                claim.claimId(),
                claim.kind(),
                field,
                claim.evidence().start(),
                claim.evidence().end(),
                agreement(against, with),
                claim.chain().stream().map(Holder::name).toList(),
                against,
                with);
    }

    private static Agreement agreement(List<MarkedDisagreement> against, List<MarkedReading> with) {
        if (against.stream().anyMatch(d -> d.status() == Status.OPEN || d.status() == Status.CONFIRMED)) {
            return Agreement.DISAGREES;
        }
        if (!against.isEmpty()) {
            return Agreement.SETTLED;
        }
        return with.isEmpty() ? Agreement.UNCONTESTED : Agreement.COMPATIBLE;
    }
}
