package news.parallax.ingest.wire.format;

import static news.parallax.ingest.wire.format.WireDocument.refusal;
import static news.parallax.ingest.wire.format.WireDocument.shortened;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import news.parallax.ingest.article.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/** Times as agencies write them: ISO 8601, extended or basic, of which the zone and the time of day may be missing. */
final class WireTimes {
    /** For an embargo without an end: until a version without one comes. */
    static final Instant NOT_FORESEEN = Instant.parse("9999-12-31T00:00:00Z");

    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .appendPattern("[uuuu-MM-dd][uuuuMMdd]")
            .appendPattern("['T'[HH:mm[:ss]][HHmm[ss]]")
            .appendPattern("[.SSSSSSSSS][.SSSSSS][.SSS][.SS][.S]]")
            .appendPattern("[XXXXX][XXX][XX][X]")
            .toFormatter(Locale.ROOT);

    private static final int EARLIEST_YEAR = 1605;
    private static final int LATEST_YEAR = 9999;

    private WireTimes() {}

    /**
     * The moment; empty where nothing is written. UTC where there is no zone, the day's first moment where no time.
     *
     * @param field what holds it, for the message
     */
    static Optional<Instant> read(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            TemporalAccessor read =
                    FORMAT.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            OffsetDateTime moment =
                    switch (read) {
                        case OffsetDateTime full -> full;
                        case LocalDateTime local -> local.atOffset(ZoneOffset.UTC);
                        default -> LocalDate.from(read).atStartOfDay().atOffset(ZoneOffset.UTC);
                    };
            if (moment.getYear() >= EARLIEST_YEAR && moment.getYear() <= LATEST_YEAR) {
                return Optional.of(moment.toInstant());
            }
        } catch (DateTimeException unreadable) {
            // Answered below, like a date out of range.
        }
        throw refusal(Reason.BAD_FIELD, field, field + " is no ISO 8601 date and time: " + shortened(text));
    }
}
