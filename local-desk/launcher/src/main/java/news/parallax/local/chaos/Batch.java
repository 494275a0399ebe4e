package news.parallax.local.chaos;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import news.parallax.local.demo.DeskClient;
import news.parallax.local.demo.Report;

/**
 * Articles on their way in, one after the other, while a fault happens. A sender that gets no answer sends again until it
 * gets one: submissions are idempotent.
 */
final class Batch {
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final int LONGEST_GAP_MS = 250;

    private final List<Report> reports;
    private final Ledger ledger;
    private final int pauseBefore;
    private final CountDownLatch halfWay = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final CompletableFuture<Void> sent = new CompletableFuture<>();

    private Batch(List<Report> reports, Ledger ledger, int pauseBefore) {
        this.reports = reports;
        this.ledger = ledger;
        this.pauseBefore = pauseBefore;
    }

    /**
     * Starts sending.
     *
     * @param random tells where the fault strikes and how long the gaps between the articles are
     */
    static Batch send(List<Report> reports, DeskClient client, Ledger ledger, Random random) {
        Batch batch = new Batch(reports, ledger, random.nextInt(reports.size()));
        long seed = random.nextLong();
        Thread.ofVirtual().name("sender").start(() -> batch.run(client, new Random(seed)));
        return batch;
    }

    private void run(DeskClient client, Random random) {
        try {
            for (int i = 0; i < reports.size(); i++) {
                if (i == pauseBefore) {
                    halfWay.countDown();
                    goOn.await();
                }
                ledger.accepted(postUntilAccepted(client, reports.get(i)));
                Thread.sleep(random.nextInt(LONGEST_GAP_MS));
            }
            sent.complete(null);
        } catch (Exception e) {
            sent.completeExceptionally(e);
        }
    }

    private static DeskClient.Accepted postUntilAccepted(DeskClient client, Report report) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return client.post(report);
            } catch (IOException e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }

    /** Returns where the fault is to strike; the sender waits for {@link #goOn()}. */
    void awaitMoment() throws InterruptedException {
        halfWay.await();
    }

    void goOn() {
        goOn.countDown();
    }

    /** Returns when every article has been accepted. */
    void awaitSent() throws InterruptedException {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("an article was not accepted within " + PATIENCE + ": " + e.getCause(), e);
        }
    }
}
