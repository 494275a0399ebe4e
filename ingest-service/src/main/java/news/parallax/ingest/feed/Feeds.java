package news.parallax.ingest.feed;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import news.parallax.ingest.article.PageProblems;
import news.parallax.ingest.feed.FeedPolling.Poll;
import news.parallax.ingest.fetch.FetchProblem;
import news.parallax.ingest.fetch.FetchRequest;
import news.parallax.ingest.fetch.Wanted;
import news.parallax.ingest.fetch.WebAddress;
import news.parallax.ingest.page.PlainCharacters;
import news.parallax.ingest.url.CanonicalUrl;
import news.parallax.ingest.watch.Visits;
import org.jspecify.annotations.Nullable;

/** Registers feeds. What can never work is refused at once; what may only be down today is registered and tried again. */
@ApplicationScoped
class Feeds {
    private static final int LONGEST_SOURCE = 200;

    private final FeedPolling polling;
    private final FeedVisitor visitor;
    private final FeedStore store;
    private final Visits visits;
    private final FeedSettings settings;
    private final Clock clock;

    Feeds(
            FeedPolling polling,
            FeedVisitor visitor,
            FeedStore store,
            Visits visits,
            FeedSettings settings,
            Clock clock) {
        this.polling = polling;
        this.visitor = visitor;
        this.store = store;
        this.visits = visits;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A feed that was asked for.
     *
     * @param added false where it was known before
     */
    record Registration(UUID id, boolean added) {}

    /** @throws HttpProblem where there is no feed to be had from the address, now or later */
    Registration register(FeedRequest request) {
        String url = Optional.ofNullable(request.url()).map(String::strip).orElse("");
        if (url.isEmpty()) {
            throw problem(400, "A field is missing", "A feed needs its url.", "url");
        }
        WebAddress address = WebAddress.parse(url).orElseThrow(() -> badAddress(url));
        String key = CanonicalUrl.of(address.uri().toString())
                .map(CanonicalUrl::value)
                .orElse(address.uri().toString());
        UUID id = FeedStore.id(key);
        String source = source(request.source());
        if (store.find(id).isPresent()) {
            return new Registration(id, false);
        }
        if (store.count() >= settings.most()) {
            throw problem(409, "Too many feeds", "There are " + settings.most() + " feeds already.", "url");
        }
        Poll poll = polling.poll(FetchRequest.of(address.uri().toString(), Wanted.FEED));
        if (poll instanceof Poll.Failure failure && !failure.problem().kind().passing()) {
            throw PageProblems.problem(failure.problem());
        }
        return new Registration(id, store(id, address, key, source, poll));
    }

    private boolean store(UUID id, WebAddress address, String key, @Nullable String source, Poll poll) {
        Instant now = clock.instant();
        boolean added = store.add(address, key, source, now);
        if (added) {
            visits.noteVisit(id, visitor.keep(id, poll, 0), now);
        }
        return added;
    }

    /** The fetcher knows best what is wrong with an address. */
    private HttpProblem badAddress(String url) {
        return polling.poll(FetchRequest.of(url, Wanted.FEED)) instanceof Poll.Failure failure
                ? PageProblems.problem(failure.problem())
                : PageProblems.problem(FetchProblem.of(FetchProblem.Kind.BAD_ADDRESS, "This is no address."));
    }

    /** Changes what the request names. */
    void change(UUID id, FeedRequest request) {
        if (request.source() != null) {
            store.name(id, source(request.source()));
        }
        if (request.paused() != null) {
            store.pause(id, request.paused(), clock.instant());
        }
    }

    void pollNow(UUID id) {
        store.pollNow(id, clock.instant());
    }

    private static @Nullable String source(@Nullable String given) {
        String source = given == null ? "" : PlainCharacters.cleanLine(given);
        if (source.length() > LONGEST_SOURCE) {
            throw problem(
                    413, "A field is too long", "source has more than " + LONGEST_SOURCE + " characters.", "source");
        }
        return source.isEmpty() ? null : source;
    }

    private static HttpProblem problem(int status, String title, String detail, String field) {
        return HttpProblem.builder()
                .withStatus(Response.Status.fromStatusCode(status))
                .withTitle(title)
                .withDetail(detail)
                .with("field", field)
                .build();
    }
}
