package news.parallax.ingest.article;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes articles as their embargoes end. */
@ApplicationScoped
class EmbargoRelease {
    private final ArticleStore store;

    EmbargoRelease(ArticleStore store) {
        this.store = store;
    }

    /** What fails is tried again at the next call; an article is published with the transaction that ends its embargo. */
    @Scheduled(
            identity = "embargo-release",
            every = "${parallax.embargo.interval}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void release() {
        while (store.release() == ArticleStore.RELEASED_AT_ONCE) {
            // Full batches follow each other without a pause.
        }
    }
}
