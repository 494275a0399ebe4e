package news.parallax.ingest.fetch;

import static news.parallax.ingest.fetch.FetchProblem.Kind.GONE;
import static news.parallax.ingest.fetch.FetchProblem.Kind.ROBOTS;
import static news.parallax.ingest.fetch.FetchProblem.Kind.UNREACHABLE;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What sites ask of machines in their robots.txt (RFC 9309), remembered for a while. A site without one allows all; one
 * whose robots.txt cannot be had right now is left alone until it can (2.3.1.4).
 */
public final class RobotsRules {
    private static final Duration KEPT = Duration.ofHours(6);
    private static final Duration KEPT_WHEN_AWAY = Duration.ofMinutes(5);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(60);
    private static final int MOST_SITES = 2_000;

    /** What is beyond may be ignored (RFC 9309, 2.5). */
    private static final int MOST_BYTES = 500_000;

    private final WebFetcher fetcher;
    private final List<String> names;
    private final Clock clock;
    private final Map<String, Known> known = new LinkedHashMap<>();

    /** @param name how this machine calls itself: the first word of its user agent */
    public RobotsRules(WebFetcher fetcher, String name, Clock clock) {
        this.fetcher = fetcher;
        this.names = List.of(name.toLowerCase(Locale.ROOT));
        this.clock = clock;
    }

    private record Known(BaseRobotRules rules, Instant until) {}

    /** Fetches what the site's robots.txt does not close. */
    public Fetched fetch(FetchRequest request) {
        try {
            WebAddress address = WebAddress.of(request.url());
            BaseRobotRules rules = rules(address);
            if (rules.isDeferVisits()) {
                return new Fetched.Failed(
                        FetchProblem.of(UNREACHABLE, "The site's robots.txt cannot be had at the moment."));
            }
            if (!rules.isAllowed(address.uri().toString())) {
                return new Fetched.Failed(
                        FetchProblem.of(ROBOTS, "The site's robots.txt closes this address to machines."));
            }
        } catch (FetchException e) {
            return new Fetched.Failed(e.problem());
        }
        return fetcher.fetch(request);
    }

    /** The pause between two visits that the site asks for, at most a minute; zero where it asks for none or is not known. */
    public Duration delay(String url) {
        try {
            Known site = remembered(WebAddress.of(url).origin());
            long millis = site == null ? 0 : site.rules().getCrawlDelay();
            return millis <= 0 ? Duration.ZERO : min(Duration.ofMillis(millis), LONGEST_DELAY);
        } catch (FetchException e) {
            return Duration.ZERO;
        }
    }

    private BaseRobotRules rules(WebAddress address) {
        Known site = remembered(address.origin());
        if (site != null) {
            return site.rules();
        }
        BaseRobotRules rules = read(address);
        Instant until = clock.instant().plus(rules.isDeferVisits() ? KEPT_WHEN_AWAY : KEPT);
        synchronized (known) {
            if (known.size() >= MOST_SITES) {
                known.remove(known.keySet().iterator().next());
            }
            known.put(address.origin(), new Known(rules, until));
        }
        return rules;
    }

    private @Nullable Known remembered(String origin) {
        synchronized (known) {
            Known site = known.get(origin);
            return site != null && site.until().isAfter(clock.instant()) ? site : null;
        }
    }

    private BaseRobotRules read(WebAddress address) {
        String url = address.origin() + "/robots.txt";
        return switch (fetcher.fetch(FetchRequest.of(url, Wanted.ROBOTS))) {
            case Fetched.Content content -> parse(url, content);
            case Fetched.NotModified unasked -> all();
            case Fetched.Failed failed -> withoutFile(failed.problem());
        };
    }

    private BaseRobotRules parse(String url, Fetched.Content content) {
        byte[] bytes = content.content();
        byte[] within = bytes.length <= MOST_BYTES ? bytes : Arrays.copyOf(bytes, MOST_BYTES);
        // The parser keeps state of its last file: one a call.
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(
                LONGEST_DELAY.toMillis() * 1_000, SimpleRobotRulesParser.DEFAULT_MAX_WARNINGS);
        return parser.parseContent(url, within, "text/plain", names);
    }

    private static BaseRobotRules withoutFile(FetchProblem problem) {
        Integer status = problem.httpStatus();
        boolean unavailable =
                problem.kind() == GONE || (status != null && status >= 400 && status < 500 && status != 429);
        if (unavailable || !problem.kind().passing()) {
            return all();
        }
        BaseRobotRules later = new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
        later.setDeferVisits(true);
        return later;
    }

    private static BaseRobotRules all() {
        return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
