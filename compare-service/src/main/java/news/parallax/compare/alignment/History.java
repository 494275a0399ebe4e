package news.parallax.compare.alignment;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import news.parallax.contracts.Claim;
import news.parallax.contracts.TimeSpan;

/** Knows what an article tells for background: last year's accident, the summit before. */
public final class History {
    /** An occurrence this long before publication is history. */
    private static final Duration LONG_AGO = Duration.ofDays(21);

    private static final List<String> BACK_THEN = List.of(" at the time", " back then", " in those days", " that year");

    private History() {}

    public static boolean tells(Claim claim, Gist gist, Instant publishedAt) {
        TimeSpan time = claim.time();
        boolean since = time != null && claim.evidence().quote().contains("since " + time.text());
        if (time != null && !since && time.to().isBefore(publishedAt.minus(LONG_AGO))) {
            return true;
        }
        String quote = claim.evidence().quote();
        if (BACK_THEN.stream().anyMatch(quote::contains)) {
            return true;
        }
        int published = publishedAt.atOffset(ZoneOffset.UTC).getYear();
        return gist.years().stream().anyMatch(year -> year < published);
    }
}
