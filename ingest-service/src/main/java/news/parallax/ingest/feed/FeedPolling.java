package news.parallax.ingest.feed;

import static news.parallax.ingest.fetch.FetchProblem.Kind.BAD_FEED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.ingest.fetch.FetchProblem;
import news.parallax.ingest.fetch.FetchRequest;
import news.parallax.ingest.fetch.Fetched;
import news.parallax.ingest.fetch.RobotsRules;
import news.parallax.ingest.fetch.WebAddress;
import news.parallax.ingest.page.DeclaredAddress;
import news.parallax.ingest.page.PlainCharacters;
import news.parallax.ingest.url.CanonicalUrl;
import news.parallax.ingest.watch.ListedPage;
import org.jspecify.annotations.Nullable;

/** Asks feeds what they list. Stores nothing. */
@ApplicationScoped
class FeedPolling {
    private static final int LONGEST_TITLE = 500;

    private final RobotsRules robots;
    private final FeedSettings settings;
    private final Clock clock;

    FeedPolling(RobotsRules robots, FeedSettings settings, Clock clock) {
        this.robots = robots;
        this.settings = settings;
        this.clock = clock;
    }

    /** What a feed answered. */
    sealed interface Poll {
        /**
         * Its content.
         *
         * @param pages that can be read, each once
         * @param skipped entries whose link is no address of an article
         * @param asked how long feed or server ask for patience; null where they do not
         */
        record News(
                FeedContent content,
                List<ListedPage> pages,
                int skipped,
                @Nullable String etag,
                @Nullable String lastModified,
                @Nullable Duration asked)
                implements Poll {}

        record Nothing() implements Poll {}

        record Failure(FetchProblem problem) implements Poll {}
    }

    Poll poll(FetchRequest request) {
        return switch (robots.fetch(request)) {
            case Fetched.NotModified same -> new Poll.Nothing();
            case Fetched.Failed failed -> new Poll.Failure(failed.problem());
            case Fetched.Content content -> read(content);
        };
    }

    private Poll read(Fetched.Content content) {
        try {
            FeedContent feed = FeedReader.read(content);
            Map<String, ListedPage> pages = new LinkedHashMap<>();
            int skipped = 0;
            for (FeedContent.Entry entry : current(feed.entries())) {
                Optional<ListedPage> page = page(entry, content.url());
                page.ifPresent(found -> pages.putIfAbsent(found.key(), found));
                skipped += page.isEmpty() ? 1 : 0;
            }
            return new Poll.News(
                    feed,
                    List.copyOf(pages.values()),
                    skipped,
                    content.etag(),
                    content.lastModified(),
                    longer(feed.timeToLive(), content.maxAge()));
        } catch (BadFeedException e) {
            return new Poll.Failure(FetchProblem.of(BAD_FEED, e.getMessage()));
        }
    }

    private List<FeedContent.Entry> current(List<FeedContent.Entry> entries) {
        Instant oldest = clock.instant().minus(settings.oldestEntry());
        List<FeedContent.Entry> current = new ArrayList<>();
        for (FeedContent.Entry entry : entries) {
            Instant dated = later(entry.publishedAt(), entry.changedAt());
            if (dated == null || dated.isAfter(oldest)) {
                current.add(entry);
            }
        }
        return current;
    }

    private static Optional<ListedPage> page(FeedContent.Entry entry, String feedUrl) {
        return entry.link().isBlank()
                ? Optional.empty()
                : WebAddress.parse(entry.link(), feedUrl)
                        .flatMap(address -> CanonicalUrl.of(address.uri().toString())
                                .filter(url -> !DeclaredAddress.isFrontPage(url))
                                .map(url -> new ListedPage(
                                        address,
                                        url.value(),
                                        PlainCharacters.line(entry.title(), LONGEST_TITLE)
                                                .orElse(null),
                                        entry.publishedAt() == null ? entry.changedAt() : entry.publishedAt(),
                                        entry.changedAt())));
    }

    private static @Nullable Instant later(@Nullable Instant a, @Nullable Instant b) {
        return a == null ? b : b == null || a.isAfter(b) ? a : b;
    }

    private static @Nullable Duration longer(@Nullable Duration a, @Nullable Duration b) {
        return a == null ? b : b == null || a.compareTo(b) > 0 ? a : b;
    }
}
