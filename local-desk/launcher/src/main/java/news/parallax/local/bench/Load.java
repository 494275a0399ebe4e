package news.parallax.local.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import news.parallax.local.demo.DeskClient;
import news.parallax.local.demo.Report;
import news.parallax.local.desk.DeskException;
import news.parallax.local.desk.LocalDesk;
import news.parallax.local.desk.Service;

/** Sends articles to a desk and times them. */
final class Load {
    /** Europe Media Monitor: 300,000 articles a day (Steinberger, Pouliquen and van der Goot, 2009). */
    static final double EMM_RATE = 300_000.0 / 86_400;

    private static final Duration SHORTEST_POLL = Duration.ofMillis(20);
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration RAMP = Duration.ofSeconds(8);
    /** Each count makes compare-service write out all of its metrics. */
    private static final Duration COUNTED_EVERY = Duration.ofMillis(500);

    private static final int IN_FLIGHT = 60;
    private static final int SENDERS = 4;

    private final NewsFeed feed;
    private final DeskClient client;
    private final ComparedArticles compared;
    private final AtomicLong sent = new AtomicLong();
    private volatile long done;

    Load(NewsFeed feed, LocalDesk desk) {
        this.feed = feed;
        this.client = new DeskClient(desk.address(Service.INGEST), desk.address(Service.COMPARE), desk.key());
        this.compared = new ComparedArticles(desk.address(Service.COMPARE), desk.key());
    }

    /**
     * What a steady load gave.
     *
     * @param rest from sending to what was found being readable over REST
     * @param topic from sending to its being in the topic
     */
    record Steady(Latencies rest, Latencies topic) {}

    /** Sends at the rate of {@link #EMM_RATE} for so long. */
    Steady steady(Duration time, PublishedChanges published) throws InterruptedException {
        Steady result = new Steady(new Latencies(), new Latencies());
        long start = System.nanoTime();
        long gap = (long) (1_000_000_000 / EMM_RATE);
        List<Future<?>> sending = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long i = 0; i * gap < time.toNanos(); i++) {
                TimeUnit.NANOSECONDS.sleep(start + i * gap - System.nanoTime());
                Report report = feed.next();
                sending.add(threads.submit(() -> {
                    send(report, published, result);
                    return null;
                }));
            }
        }
        requireSent(sending);
        return result;
    }

    /** An article that was not taken, or not compared in time, spoils the measurement. */
    private static void requireSent(List<Future<?>> sending) throws InterruptedException {
        for (Future<?> one : sending) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new DeskException("The load was not carried: " + e.getCause(), e);
            }
        }
    }

    private void send(Report report, PublishedChanges published, Steady result) throws Exception {
        long postedAt = System.nanoTime();
        boolean opens = feed.opensDisagreement(report);
        if (opens) {
            published.await(report.url(), postedAt, result.topic());
        }
        DeskClient.Accepted accepted = client.post(report);
        sent.incrementAndGet();
        if (opens) {
            awaitReadable(accepted);
            result.rest().add(Duration.ofNanos(System.nanoTime() - postedAt));
        }
    }

    /**
     * Until the article's story has an open disagreement, as somebody sees it who asks. Asks again after a tenth of the time
     * that it has waited so far: with a fixed interval those who wait longer and longer would be the heavier load.
     */
    private void awaitReadable(DeskClient.Accepted accepted) throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (!client.hasOpenDisagreement(accepted)) {
            long waited = System.nanoTime() - start;
            if (waited > LIMIT.toNanos()) {
                throw new DeskException(
                        "What disagrees in article %s was not readable within %d s; %d of %d articles compared."
                                .formatted(accepted.articleId(), LIMIT.toSeconds(), compared.count(), sent.get()));
            }
            TimeUnit.NANOSECONDS.sleep(Math.max(SHORTEST_POLL.toNanos(), waited / 10));
        }
    }

    /**
     * Keeps so many articles under way that the system never waits for any, and counts what it gets done.
     *
     * @return articles a second, after a moment to get going
     */
    double highestRate(Duration time, PublishedChanges published, Latencies topic) throws Exception {
        done = compared.count();
        long end = System.nanoTime() + RAMP.toNanos() + time.toNanos();
        List<Future<?>> sending = new ArrayList<>();
        double rate;
        try (ExecutorService threads = Executors.newFixedThreadPool(SENDERS)) {
            for (int i = 0; i < SENDERS; i++) {
                sending.add(threads.submit(() -> {
                    sendUntil(end, published, topic);
                    return null;
                }));
            }
            watchUntil(System.nanoTime() + RAMP.toNanos());
            long atStart = done;
            long start = System.nanoTime();
            watchUntil(end);
            rate = (done - atStart) / ((System.nanoTime() - start) / 1e9);
        }
        requireSent(sending);
        return rate;
    }

    private void watchUntil(long end) throws IOException, InterruptedException {
        while (System.nanoTime() < end) {
            done = compared.count();
            Thread.sleep(COUNTED_EVERY);
        }
        done = compared.count();
    }

    private void sendUntil(long end, PublishedChanges published, Latencies topic) throws Exception {
        while (System.nanoTime() < end) {
            if (sent.get() - done >= IN_FLIGHT) {
                Thread.sleep(10);
                continue;
            }
            sent.incrementAndGet();
            Report report = feed.next();
            if (feed.opensDisagreement(report)) {
                published.await(report.url(), System.nanoTime(), topic);
            }
            client.post(report);
        }
    }
}
