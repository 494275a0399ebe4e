package news.parallax.extract.reading.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the phrases of one article in their order. A time of day without a day belongs to the day that was named last
 * before it: "capsized on Sunday. It went over at 11 p.m."
 */
final class TimeResolver {
    /** Days further from publication than this are background, and no day that the account goes on about. */
    private static final int ANCHOR_DAYS = 10;
    /** How far "at about 1:15" may lie from 1:15, in minutes. */
    private static final int ABOUT = 15;

    private final Instant publishedAt;
    private final ZoneId zone;
    private final LocalDate published;
    private final DayResolver days;
    private @Nullable LocalDateTime anchor;

    TimeResolver(ReadingContext context) {
        publishedAt = context.publishedAt();
        zone = context.zone();
        published = publishedAt.atZone(zone).toLocalDate();
        days = new DayResolver(published);
    }

    /** The instants from which and before which. */
    record Span(Instant from, Instant to) {}

    /**
     * @param about whether the words before a time of day make it approximate
     * @param aside whether the account does not go on from that day: in a quotation, in "Friday's price"
     */
    @Nullable
    Span resolve(TimePhrase phrase, TenseFinder.Tense tense, boolean about, boolean aside) {
        ZoneId in = phrase.zone() == null ? zone : phrase.zone();
        DayRef day = phrase.day();
        if (day == null) {
            return undated(phrase, in, tense, about);
        }
        LocalDate from = anchor == null ? published : anchor.toLocalDate();
        DayResolver.Days found = days.resolve(day, tense, from);
        if (found == null) {
            return null;
        }
        boolean one = found.first().plusDays(1).equals(found.behind());
        LocalDateTime start = found.first().atStartOfDay();
        LocalDateTime end = found.behind().atStartOfDay();
        DayPart part = phrase.part();
        if (one && part != null) {
            end = start.plusMinutes(part.to);
            start = start.plusMinutes(part.from);
        }
        if (one && !aside && Math.abs(ChronoUnit.DAYS.between(found.first(), published)) <= ANCHOR_DAYS) {
            anchor = start;
        }
        ClockTime clock = phrase.clock();
        return one && clock != null
                ? onClock(found.first(), clock, part, in, about)
                : new Span(start.atZone(in).toInstant(), end.atZone(in).toInstant());
    }

    /** A time or part of the day alone: on the day named last, or in the night that follows it. */
    private @Nullable Span undated(TimePhrase phrase, ZoneId in, TenseFinder.Tense tense, boolean about) {
        LocalDate day = anchor == null ? published : anchor.toLocalDate();
        Span span = onDay(day, phrase, in, about);
        if (span == null) {
            return null;
        }
        if (anchor != null) {
            boolean before = span.to().isBefore(anchor.atZone(in).toInstant());
            Span later = before ? onDay(day.plusDays(1), phrase, in, about) : null;
            return later != null && later.from().isBefore(publishedAt) ? later : span;
        }
        boolean ahead = span.from().isAfter(publishedAt) && tense != TenseFinder.Tense.FUTURE;
        return ahead ? onDay(day.minusDays(1), phrase, in, about) : span;
    }

    private static @Nullable Span onDay(LocalDate day, TimePhrase phrase, ZoneId in, boolean about) {
        ClockTime clock = phrase.clock();
        DayPart part = phrase.part();
        if (clock != null) {
            return onClock(day, clock, part, in, about);
        }
        return part == null ? null : span(day.atStartOfDay().plusMinutes(part.from), part.to - part.from, in);
    }

    private static Span onClock(LocalDate day, ClockTime clock, @Nullable DayPart part, ZoneId in, boolean about) {
        int minute = clock.minute();
        boolean second = !clock.certain() && part != null && part.from >= ClockTime.NOON && minute < ClockTime.NOON;
        if (second) {
            minute += ClockTime.NOON;
        }
        boolean intoNextDay = part != null && part.to > ClockTime.DAY && minute < 6 * ClockTime.HOUR;
        LocalDateTime start = LocalDateTime.of(day, LocalTime.MIDNIGHT).plusMinutes(minute);
        if (intoNextDay) {
            start = start.plusDays(1);
        }
        int width = clock.width();
        if (about) {
            start = start.minusMinutes(ABOUT);
            width += 2 * ABOUT;
        }
        boolean open = !clock.certain() && part == null && minute < ClockTime.NOON;
        return span(start, open ? width + ClockTime.NOON : width, in);
    }

    private static Span span(LocalDateTime start, int minutes, ZoneId in) {
        Instant from = start.atZone(in).toInstant();
        return new Span(from, from.plus(minutes, ChronoUnit.MINUTES));
    }
}
