package news.parallax.ingest.article;

import jakarta.enterprise.context.ApplicationScoped;
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
        ReadArticle own = page.own();
        AcceptanceView accepted = own == null ? null : accept(own);
        List<AcceptanceView.Part> parts = page.parts().stream()
                .map(read -> AcceptanceView.Part.of(accept(read), read.source(), read.title()))
                .toList();
        if (accepted != null) {
            return new AcceptanceView(accepted.articleId(), accepted.revision(), accepted.outcome(), parts);
        }
        AcceptanceView.Part first = parts.getFirst();
        return new AcceptanceView(first.articleId(), first.revision(), first.outcome(), parts);
    }

    private AcceptanceView accept(ReadArticle read) {
        AcceptanceView accepted = AcceptanceView.of(store.accept(read));
        meters.accepted(accepted.outcome());
        return accepted;
    }
}
