package news.parallax.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DrainingTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final long A_WHILE_MS = 150;

    private final Draining draining = new Draining();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    @AfterEach
    void end() {
        mayEnd.countDown();
        draining.release(this);
        threads.close();
    }

    @Test
    void stopsOnlyWhenTheRecordInHandIsFinished() throws Exception {
        Future<String> record = threads.submit(() -> draining.whileRunning(this::work));
        begun.await();
        CompletableFuture<Void> stop = stop();
        Thread.sleep(A_WHILE_MS);
        assertThat(stop).isNotDone();

        mayEnd.countDown();

        assertThat(stop).succeedsWithin(SOON);
        assertThat(record.get(SOON.toMillis(), TimeUnit.MILLISECONDS)).isEqualTo("done");
    }

    @Test
    void beginsNothingOnceItStops() throws Exception {
        assertThat(stop()).succeedsWithin(SOON);

        Future<String> record = threads.submit(() -> draining.whileRunning(this::work));
        Thread.sleep(A_WHILE_MS);

        assertThat(record.isDone()).as("refused before the channels are closed").isFalse();
        assertThat(begun.getCount()).isEqualTo(1);
    }

    @Test
    void keepsWhatFailsBecauseOfTheStopUntilNobodyHearsIt() throws Exception {
        Future<String> record = threads.submit(() -> draining.whileRunning(() -> {
            work();
            throw new IllegalStateException("the database is gone");
        }));
        begun.await();
        CompletableFuture<Void> stop = stop();
        Thread.sleep(A_WHILE_MS);
        mayEnd.countDown();
        assertThat(stop).succeedsWithin(SOON);
        Thread.sleep(A_WHILE_MS);
        assertThat(record.isDone()).isFalse();

        draining.release(this);

        assertThat(record).failsWithin(SOON);
    }

    private String work() throws InterruptedException {
        begun.countDown();
        mayEnd.await();
        return "done";
    }

    private CompletableFuture<Void> stop() {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        draining.stop(new ShutdownEvent());
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                threads);
    }
}
