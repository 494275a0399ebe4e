package news.parallax.ingest.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import news.parallax.ingest.feed.FeedPolling.Poll;
import news.parallax.ingest.fetch.FetchProblem;
import news.parallax.ingest.fetch.RobotsRules;
import news.parallax.ingest.fetch.Wanted;
import news.parallax.ingest.watch.BackOff;
import news.parallax.ingest.watch.Visit;
import news.parallax.ingest.watch.VisitSettings;
import news.parallax.ingest.watch.Visited;
import news.parallax.ingest.watch.Visitor;
import org.jspecify.annotations.Nullable;

/** Polls feeds in their turn and keeps what they list. */
@ApplicationScoped
class FeedVisitor implements Visitor {
    private final FeedPolling polling;
    private final FeedStore feeds;
    private final RobotsRules robots;
    private final PollInterval interval;
    private final VisitSettings settings;
    private final Clock clock;
    private final RandomGenerator random = RandomGenerator.getDefault();

    FeedVisitor(
            FeedPolling polling,
            FeedStore feeds,
            RobotsRules robots,
            FeedSettings feedSettings,
            VisitSettings settings,
            Clock clock) {
        this.polling = polling;
        this.feeds = feeds;
        this.robots = robots;
        this.interval = new PollInterval(feedSettings.shortestInterval(), feedSettings.longestInterval());
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Visit.Kind kind() {
        return Visit.Kind.FEED;
    }

    @Override
    public Visited visit(Visit visit) {
        Visited visited = keep(visit.id(), polling.poll(visit.request(Wanted.FEED)), visit.failures());
        return feeds.isPaused(visit.id()) ? withoutNext(visited) : visited;
    }

    /** A paused feed that was polled because somebody asked for it stays paused. */
    private static Visited withoutNext(Visited visited) {
        return switch (visited) {
            case Visited.Read read ->
                new Visited.Read(Optional.empty(), read.etag(), read.lastModified(), read.changed());
            case Visited.Unchanged unchanged -> new Visited.Unchanged(Optional.empty());
            case Visited.Failed failed -> new Visited.Failed(Optional.empty(), failed.problem());
        };
    }

    /**
     * Keeps what a poll of the feed brought.
     *
     * @param failures how many polls had failed in a row before
     */
    Visited keep(UUID id, Poll poll, int failures) {
        Instant now = clock.instant();
        return switch (poll) {
            case Poll.Failure failure -> failed(failure.problem(), failures, now);
            case Poll.Nothing nothing -> new Visited.Unchanged(Optional.of(next(id, feeds.latestNews(id), null, now)));
            case Poll.News news -> {
                int due = feeds.keep(id, news, now);
                yield new Visited.Read(
                        Optional.of(next(id, feeds.latestNews(id), news.asked(), now)),
                        news.etag(),
                        news.lastModified(),
                        due > 0);
            }
        };
    }

    private Visited failed(FetchProblem problem, int failures, Instant now) {
        // A feed that is gone today is often back tomorrow; somebody has to remove it.
        Duration pause = BackOff.after(failures, settings, problem.retryAfter(), random);
        return new Visited.Failed(Optional.of(now.plus(pause)), problem);
    }

    private Instant next(UUID id, Optional<Instant> latestNews, @Nullable Duration asked, Instant now) {
        Duration sinceNews = Duration.between(latestNews.orElse(now), now);
        Duration pause = interval.after(sinceNews, asked);
        feeds.noteInterval(id, pause);
        return now.plus(BackOff.strayed(pause, random));
    }

    @Override
    public Duration pauseAskedFor(Visit visit) {
        return robots.delay(visit.url());
    }
}
