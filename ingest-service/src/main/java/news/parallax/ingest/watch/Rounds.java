package news.parallax.ingest.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import news.parallax.ingest.fetch.FetchProblem;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Goes the rounds: takes visits that are due, several at a time but one at a site, and has them done. A visit that breaks
 * the visitor is put off like one that the site failed; while the database is away the rounds wait.
 */
@ApplicationScoped
class Rounds {
    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(10);

    private final Visits visits;
    private final Map<Visit.Kind, Visitor> visitors = new EnumMap<>(Visit.Kind.class);
    private final VisitSettings settings;
    private final MeterRegistry meters;
    private final Clock clock;
    private final Semaphore free;
    private final Semaphore over = new Semaphore(0);
    private volatile boolean stopping;
    private @Nullable Thread thread;
    private @Nullable ExecutorService workers;

    Rounds(Visits visits, @All List<Visitor> visitors, VisitSettings settings, MeterRegistry meters, Clock clock) {
        this.visits = visits;
        visitors.forEach(visitor -> this.visitors.put(visitor.kind(), visitor));
        this.settings = settings;
        this.meters = meters;
        this.clock = clock;
        this.free = new Semaphore(settings.atOnce());
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            workers = Executors.newFixedThreadPool(
                    settings.atOnce(),
                    Thread.ofPlatform().name("visit-", 0).daemon().factory());
            thread = Thread.ofPlatform().name("rounds").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        over.release();
        if (thread != null && workers != null) {
            thread.join(Duration.ofSeconds(5));
            workers.shutdown();
            // What takes longer is taken by another instance, or after the restart, when its lease is over.
            if (!workers.awaitTermination(5, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        }
    }

    private void run() {
        Duration pause = settings.interval();
        while (!stopping) {
            try {
                boolean more = round() > 0;
                pause = settings.interval();
                if (more) {
                    continue;
                }
            } catch (RuntimeException e) {
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
                LOG.warnf(e, "No visits could be taken; trying again in %d ms", pause.toMillis());
            }
            rest(pause);
        }
    }

    /** How many visits were taken. */
    private int round() {
        int places = free.availablePermits();
        if (places == 0) {
            return 0;
        }
        List<Visit> taken = visits.take(places, clock.instant());
        for (Visit visit : taken) {
            free.acquireUninterruptibly();
            Objects.requireNonNull(workers).execute(() -> visit(visit));
        }
        return taken.size();
    }

    private void rest(Duration pause) {
        try {
            if (over.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                over.drainPermits();
            }
        } catch (InterruptedException e) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }

    private void visit(Visit visit) {
        try {
            Visitor visitor = Objects.requireNonNull(visitors.get(visit.kind()));
            Visited visited = visitor.visit(visit);
            count(visit, visited);
            Instant now = clock.instant();
            visits.finish(visit, visited, now, now.plus(pause(visitor, visit, visited)));
        } catch (RuntimeException e) {
            LOG.errorf(e, "The visit to %s failed; it is put off", visit.url());
            putOff(visit);
        } finally {
            free.release();
            over.release();
        }
    }

    private void putOff(Visit visit) {
        try {
            Instant now = clock.instant();
            FetchProblem problem = FetchProblem.of(
                    FetchProblem.Kind.UNREACHABLE, "The visit failed within the service; its log says why.");
            visits.finish(visit, new Visited.Failed(Optional.of(now.plus(AFTER_A_FAULT)), problem), now, now);
        } catch (RuntimeException e) {
            LOG.warnf("The visit to %s stays taken until its lease ends: %s", visit.url(), e);
        }
    }

    private Duration pause(Visitor visitor, Visit visit, Visited visited) {
        Duration pause = settings.sitePause();
        Duration asked = visitor.pauseAskedFor(visit);
        if (asked.compareTo(pause) > 0) {
            pause = asked;
        }
        if (visited instanceof Visited.Failed failed) {
            Duration retry = failed.problem().retryAfter();
            if (retry != null && retry.compareTo(pause) > 0) {
                pause = retry;
            }
        }
        return pause;
    }

    private void count(Visit visit, Visited visited) {
        String outcome =
                switch (visited) {
                    case Visited.Read read -> read.changed() ? "changed" : "same";
                    case Visited.Unchanged unchanged -> "not_modified";
                    case Visited.Failed failed -> failed.problem().kind().name().toLowerCase(Locale.ROOT);
                };
        meters.counter("parallax.visits", "kind", visit.kind().name().toLowerCase(Locale.ROOT), "outcome", outcome)
                .increment();
    }
}
