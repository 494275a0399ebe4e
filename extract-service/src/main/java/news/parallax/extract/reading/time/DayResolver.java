package news.parallax.extract.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import news.parallax.extract.reading.time.DayRef.Ago;
import news.parallax.extract.reading.time.DayRef.Calendar;
import news.parallax.extract.reading.time.DayRef.CountedWeekday;
import news.parallax.extract.reading.time.DayRef.FromAnchor;
import news.parallax.extract.reading.time.DayRef.FromToday;
import news.parallax.extract.reading.time.DayRef.Part;
import news.parallax.extract.reading.time.DayRef.Period;
import news.parallax.extract.reading.time.DayRef.Third;
import news.parallax.extract.reading.time.DayRef.Unit;
import news.parallax.extract.reading.time.DayRef.Weekday;
import org.jspecify.annotations.Nullable;

/** Puts days and longer times on the calendar, counted from the day of publication. */
final class DayResolver {
    private static final int FIRST_YEAR = 1000;
    /** Months that an undated month may lie back: news tells what was more often than what will be. */
    private static final int LOOKS_BACK = 9;

    private final LocalDate published;

    DayResolver(LocalDate published) {
        this.published = published;
    }

    /** Days from {@code first} to before {@code behind}. */
    record Days(LocalDate first, LocalDate behind) {
        static Days one(LocalDate day) {
            return new Days(day, day.plusDays(1));
        }
    }

    /** @param anchor the day named last in the text, the day of publication where there is none */
    @Nullable
    Days resolve(DayRef day, TenseFinder.Tense tense, LocalDate anchor) {
        return switch (day) {
            case Weekday weekday -> Days.one(weekday(weekday, tense));
            case FromToday days -> Days.one(published.plusDays(days.days()));
            case FromAnchor days -> Days.one(anchor.plusDays(days.days()));
            case Ago ago -> ago(ago);
            case Period period -> period(period.unit(), period.offset());
            case Calendar calendar -> calendar(calendar, tense);
            case Part part -> part(resolve(part.whole(), tense, anchor), part);
            case CountedWeekday weekday -> weekday(resolve(weekday.whole(), tense, anchor), weekday);
        };
    }

    private static @Nullable Days part(@Nullable Days whole, Part part) {
        if (whole == null) {
            return null;
        }
        long length = ChronoUnit.DAYS.between(whole.first(), whole.behind());
        return new Days(
                whole.first().plusDays(length * part.from() / part.of()),
                whole.first().plusDays(length * part.to() / part.of()));
    }

    private static @Nullable Days weekday(@Nullable Days whole, CountedWeekday weekday) {
        if (whole == null) {
            return null;
        }
        LocalDate day = weekday.count() < 0
                ? whole.behind().with(TemporalAdjusters.previous(weekday.day())).plusWeeks(weekday.count() + 1)
                : whole.first()
                        .with(TemporalAdjusters.nextOrSame(weekday.day()))
                        .plusWeeks(weekday.count() - 1);
        return day.isBefore(whole.first()) || !day.isBefore(whole.behind()) ? null : Days.one(day);
    }

    /** News looks back: "on Tuesday" is the last one, today included, unless the verb looks ahead. */
    private LocalDate weekday(Weekday weekday, TenseFinder.Tense tense) {
        DayOfWeek day = weekday.day();
        return switch (weekday.shift()) {
            case LAST -> published.with(TemporalAdjusters.previous(day));
            case NEXT -> published.with(TemporalAdjusters.next(day));
            case NONE, THIS ->
                tense == TenseFinder.Tense.FUTURE
                        ? published.with(TemporalAdjusters.nextOrSame(day))
                        : published.with(TemporalAdjusters.previousOrSame(day));
        };
    }

    private Days ago(Ago ago) {
        return switch (ago.unit()) {
            case DAY -> Days.one(published.minusDays(ago.count()));
            case WEEK -> {
                LocalDate day = published.minusWeeks(ago.count());
                yield new Days(day.minusDays(3), day.plusDays(4));
            }
            case WEEKEND, MONTH -> month(YearMonth.from(published.minusMonths(ago.count())));
            case YEAR -> years(published.getYear() - ago.count(), 1);
        };
    }

    private Days period(Unit unit, int offset) {
        return switch (unit) {
            case DAY -> Days.one(published.plusDays(offset));
            case WEEK -> {
                LocalDate monday = published
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(offset);
                yield new Days(monday, monday.plusWeeks(1));
            }
            case WEEKEND -> {
                LocalDate saturday = published
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusDays(5)
                        .plusWeeks(offset);
                yield new Days(saturday, saturday.plusDays(2));
            }
            case MONTH -> month(YearMonth.from(published).plusMonths(offset));
            case YEAR -> years(published.getYear() + offset, 1);
        };
    }

    private @Nullable Days calendar(Calendar calendar, TenseFinder.Tense tense) {
        DatePhrase date = calendar.date();
        if (date.month() == null) {
            Days years = date.year() == null ? null : years(date.year(), date.years());
            return years == null || calendar.third() == null ? years : third(years, calendar.third());
        }
        Integer dayOfMonth = date.day();
        if (dayOfMonth == null) {
            Days month = month(nearestMonth(date, tense));
            return calendar.third() == null ? month : third(month, calendar.third());
        }
        YearMonth month = nearestMonth(date, tense);
        return month.isValidDay(dayOfMonth) ? Days.one(month.atDay(dayOfMonth)) : null;
    }

    /** Without a year, the month nearest to publication that the tense allows. */
    private YearMonth nearestMonth(DatePhrase date, TenseFinder.Tense tense) {
        java.time.Month month = date.month();
        if (date.year() != null) {
            return YearMonth.of(date.year(), month);
        }
        YearMonth now = YearMonth.from(published);
        YearMonth same = YearMonth.of(now.getYear(), month);
        return switch (tense) {
            case PAST -> same.isAfter(now) ? same.minusYears(1) : same;
            case FUTURE -> same.isBefore(now) ? same.plusYears(1) : same;
            case OPEN -> {
                long ahead = ChronoUnit.MONTHS.between(now, same);
                yield ahead > 6 ? same.minusYears(1) : ahead < -LOOKS_BACK ? same.plusYears(1) : same;
            }
        };
    }

    private static Days third(Days days, Third third) {
        long length = ChronoUnit.DAYS.between(days.first(), days.behind());
        LocalDate one = days.first().plusDays(length / 3);
        LocalDate two = days.first().plusDays(2 * length / 3);
        return switch (third) {
            case EARLY -> new Days(days.first(), one);
            case MIDDLE -> new Days(one, two);
            case LATE -> new Days(two, days.behind());
        };
    }

    private static Days month(YearMonth month) {
        return new Days(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    private static Days years(int year, int count) {
        int first = Math.max(FIRST_YEAR, year);
        return new Days(LocalDate.of(first, 1, 1), LocalDate.of(first + count, 1, 1));
    }
}
