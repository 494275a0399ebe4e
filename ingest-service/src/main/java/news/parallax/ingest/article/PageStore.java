package news.parallax.ingest.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Stores what was read on a page: its article and, where it holds several, the others, each for itself. */
@ApplicationScoped
class PageStore {
    private final ArticleStore store;
    private final IntakeMeters meters;

    PageStore(ArticleStore store, IntakeMeters meters) {
        this.store = store;
        this.meters = meters;
    }

    /** Each commits by itself; who is cut off in between sends the page again, and nothing is stored twice. */
    AcceptanceView accept(ReadPage page) {
        List<AcceptanceView> accepted = new ArrayList<>();
        List<AcceptanceView.Part> parts = new ArrayList<>();
        for (ReadArticle read : page.all()) {
            AcceptanceView one = AcceptanceView.of(store.accept(read));
            meters.accepted(one.outcome());
            accepted.add(one);
            if (read != page.own()) {
                parts.add(AcceptanceView.Part.of(one, read.source(), read.title()));
            }
        }
        AcceptanceView first = accepted.getFirst();
        return new AcceptanceView(first.articleId(), first.revision(), first.outcome(), parts);
    }
}
