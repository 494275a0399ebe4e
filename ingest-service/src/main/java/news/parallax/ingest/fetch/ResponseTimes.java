package news.parallax.ingest.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the spans that servers name in headers. Absurd ones are cut to {@link #LONGEST}. */
final class ResponseTimes {
    static final Duration LONGEST = Duration.ofDays(1);

    private static final Pattern MAX_AGE = Pattern.compile("(?:^|[\\s,])max-age=([0-9]{1,9})");

    private ResponseTimes() {}

    /** Retry-After (RFC 9110, 10.2.3): seconds or a date; empty where it is neither or past. */
    static Optional<Duration> retryAfter(@Nullable String header, Instant now) {
        if (header == null) {
            return Optional.empty();
        }
        if (header.matches("[0-9]{1,9}")) {
            return bounded(Duration.ofSeconds(Long.parseLong(header)));
        }
        try {
            Instant until = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return bounded(Duration.between(now, until));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Cache-Control's max-age (RFC 9111, 5.2.2.1). */
    static Optional<Duration> maxAge(@Nullable String header) {
        Matcher found = MAX_AGE.matcher(header == null ? "" : header);
        return found.find() ? bounded(Duration.ofSeconds(Long.parseLong(found.group(1)))) : Optional.empty();
    }

    private static Optional<Duration> bounded(Duration span) {
        return span.isNegative() || span.isZero()
                ? Optional.empty()
                : Optional.of(span.compareTo(LONGEST) > 0 ? LONGEST : span);
    }
}
