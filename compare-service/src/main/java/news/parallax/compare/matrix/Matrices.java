package news.parallax.compare.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import news.parallax.compare.disagreement.CompatibleReadings;
import news.parallax.compare.disagreement.CompatibleView;
import news.parallax.compare.disagreement.DisagreementFilter;
import news.parallax.compare.disagreement.DisagreementList;
import news.parallax.compare.disagreement.DisagreementOrder;
import news.parallax.compare.disagreement.DisagreementView;
import news.parallax.compare.disagreement.EvidenceView;
import news.parallax.compare.disagreement.QuoteContexts;
import news.parallax.compare.disagreement.SideView;
import news.parallax.compare.matrix.MatrixView.Cell;
import news.parallax.compare.matrix.MatrixView.Row;
import news.parallax.compare.matrix.MatrixView.Voice;
import news.parallax.contracts.Claim;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.Quantity;
import org.jspecify.annotations.Nullable;

/** Sets the facts of a story against its outlets. */
@ApplicationScoped
class Matrices {
    private static final int MOST_ROWS = 200;
    /** How the judge words the side that denies. */
    private static final String DENIED = "denied";

    private final MatrixColumns columns;
    private final DisagreementList disagreements;
    private final CompatibleReadings compatible;
    private final QuoteContexts quotes;

    Matrices(
            MatrixColumns columns,
            DisagreementList disagreements,
            CompatibleReadings compatible,
            QuoteContexts quotes) {
        this.columns = columns;
        this.disagreements = disagreements;
        this.compatible = compatible;
        this.quotes = quotes;
    }

    MatrixView of(UUID storyId) {
        List<DisagreementView> found = disagreements
                .list(DisagreementFilter.ofStory(storyId), DisagreementOrder.SEVERITY, Optional.empty(), MOST_ROWS)
                .stream()
                .filter(DisagreementView::standing)
                .toList();
        List<CompatibleView> readings = compatible.ofStory(storyId).stream()
                .limit(MOST_ROWS - Math.min(MOST_ROWS, found.size()))
                .toList();
        Map<UUID, Claim> claims = quotes.claims(Stream.concat(
                        found.stream().flatMap(d -> d.sides().stream()).flatMap(side -> onePerOutlet(side.evidence())),
                        readings.stream().flatMap(reading -> onePerOutlet(reading.evidence())))
                .map(EvidenceView::claimId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        List<Row> rows = new ArrayList<>();
        found.forEach(disagreement -> rows.add(row(disagreement, claims)));
        readings.forEach(reading -> rows.add(row(reading, claims)));
        return new MatrixView(storyId, columns.of(storyId), rows);
    }

    private static Row row(DisagreementView disagreement, Map<UUID, Claim> claims) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < disagreement.sides().size(); i++) {
            SideView side = disagreement.sides().get(i);
            int number = i;
            onePerOutlet(side.evidence())
                    .forEach(evidence -> cells.add(
                            cell(evidence, voice(disagreement.type(), side, evidence), side.value(), number, claims)));
        }
        return new Row(
                disagreement.id(),
                disagreement.about(),
                disagreement.type(),
                disagreement.severity(),
                disagreement.status(),
                disagreement.review(),
                null,
                cells);
    }

    private static Row row(CompatibleView reading, Map<UUID, Claim> claims) {
        return new Row(
                null,
                reading.explanation(),
                null,
                null,
                null,
                null,
                reading.reason(),
                onePerOutlet(reading.evidence())
                        .map(evidence -> cell(evidence, Voice.SAYS, evidence.quote(), null, claims))
                        .toList());
    }

    private static Voice voice(Kind kind, SideView side, EvidenceView evidence) {
        if (kind == Kind.DENIAL && side.value().equals(DENIED)) {
            return Voice.DENIES;
        }
        // An article's silence is shown by its title alone.
        return kind == Kind.OMISSION && evidence.claimId() == null ? Voice.SILENT : Voice.SAYS;
    }

    private static Stream<EvidenceView> onePerOutlet(List<EvidenceView> evidence) {
        Set<String> seen = new HashSet<>();
        return evidence.stream().filter(quote -> seen.add(quote.source()));
    }

    private static Cell cell(
            EvidenceView evidence, Voice voice, String value, @Nullable Integer side, Map<UUID, Claim> claims) {
        Claim claim = evidence.claimId() == null ? null : claims.get(evidence.claimId());
        Quantity figure = claim == null ? null : claim.quantity();
        return new Cell(
                evidence.source(),
                voice,
                figure == null ? value : figure.text(),
                side,
                figure == null ? null : figure.bound(),
                claim == null ? null : claim.stance(),
                claim == null ? null : claim.modality(),
                evidence.attribution(),
                evidence.articleId(),
                evidence.revision(),
                evidence.field(),
                evidence.start(),
                evidence.end(),
                evidence.quote());
    }
}
