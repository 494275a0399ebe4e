package news.parallax.compare.alignment;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import news.parallax.contracts.Claim;
import news.parallax.contracts.TimeSpan;

/** Knows what an article tells for background: last year's accident, the summit before. */
public final class History {
    /** An occurrence this long before publication is history. */
    private static final Duration LONG_AGO = Duration.ofDays(21);

    private History() {}

    public static boolean tells(Claim claim, Gist gist, Instant publishedAt) {
        TimeSpan time = claim.time();
        boolean since = time != null && claim.evidence().quote().contains("since " + time.text());
        if (time != null && !since && time.to().isBefore(publishedAt.minus(LONG_AGO))) {
            return true;
        }
        int published = publishedAt.atOffset(ZoneOffset.UTC).getYear();
        return gist.years().stream().anyMatch(year -> year < published);
    }
}
