package news.parallax.ingest.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import news.parallax.ingest.article.PageIntake;
import news.parallax.ingest.article.PageIntake.Hints;
import news.parallax.ingest.article.PageIntake.Taken;
import news.parallax.ingest.fetch.FetchProblem;
import news.parallax.ingest.fetch.Fetched;
import news.parallax.ingest.fetch.RobotsRules;
import news.parallax.ingest.fetch.Wanted;
import news.parallax.ingest.fetch.WebAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Reads the pages of articles, the first time and again. */
@ApplicationScoped
class PageVisitor implements Visitor {
    /** Some two days of ever longer pauses. */
    private static final int MOST_PASSING_FAILURES = 14;

    /** What does not pass may still be a page that is published before its text. */
    private static final int MOST_OTHER_FAILURES = 4;

    private final RobotsRules robots;
    private final PageIntake intake;
    private final WatchedPages pages;
    private final Visits visits;
    private final WatchSchedule schedule;
    private final VisitSettings settings;
    private final Clock clock;
    private final RandomGenerator random = RandomGenerator.getDefault();

    PageVisitor(
            RobotsRules robots,
            PageIntake intake,
            WatchedPages pages,
            Visits visits,
            VisitSettings settings,
            Clock clock,
            @ConfigProperty(name = "parallax.watch.schedule", defaultValue = "3H:15M,1D:60M,7D:3H") String schedule) {
        this.robots = robots;
        this.intake = intake;
        this.pages = pages;
        this.visits = visits;
        this.schedule = WatchSchedule.of(schedule);
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Visit.Kind kind() {
        return Visit.Kind.PAGE;
    }

    @Override
    public Visited visit(Visit visit) {
        return pages.find(visit.id())
                .map(page -> visit(visit, page))
                // Its feed was removed while the visit was being taken.
                .orElseGet(() -> new Visited.Unchanged(Optional.empty()));
    }

    private Visited visit(Visit visit, WatchedPage page) {
        return switch (robots.fetch(visit.request(Wanted.PAGE))) {
            case Fetched.NotModified same -> new Visited.Unchanged(next(page.publishedAt(), page.firstSeenAt()));
            case Fetched.Failed failed -> failed(visit, failed.problem());
            case Fetched.Content content -> read(visit, page, content);
        };
    }

    private Visited read(Visit visit, WatchedPage page, Fetched.Content content) {
        Hints hints = new Hints(page.feedSource(), page.entryDatedAt(), page.articleUrl());
        return switch (intake.take(content, hints)) {
            case Taken.NotTaken not -> failed(visit, not.problem());
            case Taken.Stored stored -> {
                boolean watchedElsewhere = pages.noteArticle(visit.id(), stored);
                Instant dated = page.publishedAt() == null ? stored.publishedAt() : page.publishedAt();
                yield new Visited.Read(
                        watchedElsewhere ? Optional.empty() : next(dated, page.firstSeenAt()),
                        content.etag(),
                        content.lastModified(),
                        stored.revised());
            }
        };
    }

    /** A date in the future is a mistake, or a page put up before its time: then the article is as young as our knowledge. */
    private Optional<Instant> next(@Nullable Instant publishedAt, Instant firstSeenAt) {
        Instant now = clock.instant();
        Instant born = publishedAt == null || publishedAt.isAfter(now) ? firstSeenAt : publishedAt;
        return schedule.pause(Duration.between(born, now)).map(pause -> now.plus(BackOff.strayed(pause, random)));
    }

    private Visited failed(Visit visit, FetchProblem problem) {
        int most = problem.kind().passing() ? MOST_PASSING_FAILURES : MOST_OTHER_FAILURES;
        if (visit.failures() + 1 >= most) {
            return new Visited.Failed(Optional.empty(), problem);
        }
        Duration pause = BackOff.after(visit.failures(), settings, problem.retryAfter(), random);
        return new Visited.Failed(Optional.of(clock.instant().plus(pause)), problem);
    }

    @Override
    public Duration pauseAskedFor(Visit visit) {
        return robots.delay(visit.url());
    }

    /** A page that somebody submitted by its url is watched like those of feeds. */
    void submitted(@Observes PageIntake.ReadByUrl read) {
        WebAddress.parse(read.page().url()).ifPresent(address -> {
            Instant now = clock.instant();
            Taken.Stored stored = read.stored();
            ListedPage page = new ListedPage(address, stored.articleUrl(), null, null, null);
            visits.noteVisit(
                    pages.adopt(page, stored, now),
                    new Visited.Read(
                            next(stored.publishedAt(), now),
                            read.page().etag(),
                            read.page().lastModified(),
                            stored.revised()),
                    now);
        });
    }
}
