package news.parallax.ingest.wire;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import news.parallax.ingest.article.ArticleIntake;
import news.parallax.ingest.article.Dispatch;
import news.parallax.ingest.article.RefusedException;
import news.parallax.ingest.batch.ItemResult;
import news.parallax.ingest.wire.format.WireDocument;
import news.parallax.ingest.wire.format.WireItem;

/** Takes documents of agencies in. */
@ApplicationScoped
class WireIntake {
    private final ArticleIntake intake;
    private final Clock clock;

    WireIntake(ArticleIntake intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    /**
     * Takes one document. Of several items each is taken for itself.
     *
     * @return what became of each item, in their order
     * @throws RefusedException where the document cannot be read, or its only item cannot be taken
     */
    List<ItemResult> take(byte[] document) {
        List<WireItem> items = intake.reading(() -> WireDocument.read(document, clock.instant()));
        return items.size() == 1
                ? List.of(taken(items.getFirst()))
                : items.stream().map(this::takenOrRefused).toList();
    }

    private ItemResult takenOrRefused(WireItem item) {
        try {
            return taken(item);
        } catch (RefusedException e) {
            return ItemResult.refused(e.refusal()).of(item.name());
        }
    }

    private ItemResult taken(WireItem item) {
        Dispatch dispatch = intake.reading(item.reading());
        return ItemResult.taken(intake.take(dispatch)).of(dispatch.uri());
    }
}
