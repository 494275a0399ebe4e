package news.parallax.extract.reading.time;

import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.extract.reading.numeral.Word;
import news.parallax.extract.reading.numeral.Words;
import org.jspecify.annotations.Nullable;

/** Reads dates in words and digits: "April 14", "9 May 2024", "Oct. 31", "2024-05-11", "in 2009", "the 1980s". */
final class DateGrammar {
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> INTO_MONTH = Set.of("in", "last", "this", "next", "of", "since", "by", "until");
    private static final int LAST_DAY = 31;
    private static final int TENTH = 10;
    private static final Map<String, Integer> TENS = Map.of("twenty", 20, "thirty", 30);
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    private final CalendarNames names;
    private final YearTest years = new YearTest();

    DateGrammar(CalendarNames names) {
        this.names = names;
    }

    @Nullable
    DatePhrase at(Words words, int index) {
        Word word = words.at(index);
        if (word.isLetters()) {
            DatePhrase spelled = spelledDay(words, index);
            return spelled == null ? monthFirst(words, index) : spelled;
        }
        if (!word.isDigits()) {
            return null;
        }
        DatePhrase date = numeric(words, index);
        if (date == null) {
            date = dayFirst(words, index);
        }
        return date == null ? yearOrDecade(words, index) : date;
    }

    /** "April", "April 14", "April 14, 2026", "July 15 2019", "April 2024". */
    private @Nullable DatePhrase monthFirst(Words words, int index) {
        Month month = month(words, index);
        if (month == null) {
            return null;
        }
        int at = behindDot(words, index + 1);
        Integer day = day(words.at(at));
        if (day != null && !countsThings(words, index, at)) {
            int next = behindOrdinal(words, at + 1);
            int comma = words.is(next, ",") ? next + 1 : next;
            Integer year = fourDigits(words.at(comma));
            return new DatePhrase(year, month, day, 1, index, year == null ? next : comma + 1);
        }
        Integer year = fourDigits(words.at(at));
        if (year == null && isOrdinaryWord(words, index)) {
            return null;
        }
        return new DatePhrase(year, month, null, 1, index, year == null ? index + 1 : at + 1);
    }

    /** "9 May", "14th of April 2026". */
    private @Nullable DatePhrase dayFirst(Words words, int index) {
        Integer day = day(words.at(index));
        if (day == null) {
            return null;
        }
        int at = behindOrdinal(words, index + 1);
        at = words.is(at, "of") ? at + 1 : at;
        Month month = month(words, at);
        if (month == null || words.at(at).glued() || words.at(at).tag().equals("MD")) {
            return null;
        }
        int next = behindDot(words, at + 1);
        int comma = words.is(next, ",") ? next + 1 : next;
        Integer year = fourDigits(words.at(comma));
        return new DatePhrase(year, month, day, 1, index, year == null ? at + 1 : comma + 1);
    }

    /** "the first of May", "the twenty-second of April". */
    private @Nullable DatePhrase spelledDay(Words words, int index) {
        int at = index;
        int day = 0;
        Integer tens = TENS.get(words.at(at).lower());
        if (tens != null && words.joinsAt(at + 1)) {
            day = tens;
            at += 2;
        }
        int last = ORDINALS.indexOf(words.at(at).lower()) + 1;
        boolean fits = last > 0 && (day == 0 || last < TENTH) && day + last <= LAST_DAY && words.is(at + 1, "of");
        Month month = fits ? month(words, at + 2) : null;
        if (month == null || !words.at(at + 2).isCapitalised()) {
            return null;
        }
        int next = words.is(at + 3, ",") ? at + 4 : at + 3;
        Integer year = fourDigits(words.at(next));
        return new DatePhrase(year, month, day + last, 1, index, year == null ? at + 3 : next + 1);
    }

    /** "2024-05-11"; "5/12/2024" is a date as well but day and month are not to be told apart: the year is kept. */
    private static @Nullable DatePhrase numeric(Words words, int index) {
        Word first = words.at(index);
        Word second = words.at(index + 2);
        Word third = words.at(index + 4);
        boolean three = second.isDigits() && third.isDigits() && second.glued() && third.glued();
        boolean dashes = words.joinsAt(index + 1) && words.joinsAt(index + 3);
        boolean slashes = words.is(index + 1, "/") && words.is(index + 3, "/");
        if (!three || (!dashes && !slashes)) {
            return null;
        }
        Integer year = fourDigits(first);
        if (year != null && isMonthNumber(second) && day(third) != null) {
            Month month = Month.of(Integer.parseInt(second.text()));
            return new DatePhrase(year, month, day(third), 1, index, index + 5);
        }
        boolean dayAndMonth =
                day(first) != null && day(second) != null && third.text().length() <= 4;
        return dayAndMonth ? new DatePhrase(fourDigits(third), null, null, 1, index, index + 5) : null;
    }

    /** "2009", "1999-2003", "2018/19", "the 1980s", "the 90s". */
    private @Nullable DatePhrase yearOrDecade(Words words, int index) {
        Integer decade = decade(words, index);
        if (decade != null) {
            return new DatePhrase(decade, null, null, 10, index, index + 2);
        }
        Integer year = fourDigits(words.at(index));
        if (year == null || !years.isYear(words, index)) {
            return null;
        }
        boolean joined = words.joinsAt(index + 1)
                || (words.is(index + 1, "/") && words.at(index + 1).glued());
        Word other = words.at(index + 2);
        if (joined && other.isDigits() && other.glued() && other.text().length() == 2) {
            return new DatePhrase(year, null, null, 2, index, index + 3);
        }
        Integer last = joined ? fourDigits(other) : null;
        if (last != null && last > year) {
            return new DatePhrase(year, null, null, last - year + 1, index, index + 3);
        }
        return new DatePhrase(year, null, null, 1, index, index + 1);
    }

    private static @Nullable Integer decade(Words words, int index) {
        String text = words.at(index).text();
        boolean plural = words.is(index + 1, "s") && words.at(index + 1).glued() && text.endsWith("0");
        if (!plural || text.indexOf('.') >= 0 || text.indexOf(',') >= 0) {
            return null;
        }
        if (text.length() == 4) {
            return Integer.valueOf(text);
        }
        return text.length() == 2 ? Integer.valueOf("19" + text) : null;
    }

    private @Nullable Month month(Words words, int index) {
        Month month = names.month(words.at(index));
        boolean abbreviation = month != null && words.at(index).text().length() < 4 && month != Month.MAY;
        boolean dated = words.is(index + 1, ".")
                || words.at(index + 1).isDigits()
                || words.at(index - 1).isDigits();
        return abbreviation && !dated ? null : month;
    }

    /** "may" and "march" without a date beside them are months only where they look like names. */
    private static boolean isOrdinaryWord(Words words, int index) {
        Word word = words.at(index);
        boolean ambiguous = word.is("may") || word.is("march");
        return ambiguous
                && (!word.isCapitalised() || !word.tag().startsWith("NNP") || !words.isOneOf(index - 1, INTO_MONTH));
    }

    /** "In April 12 people died": the number counts people. */
    private static boolean countsThings(Words words, int month, int day) {
        Word next = words.at(day + 1);
        return words.is(month - 1, "in") && (next.isPluralNoun() || next.is("people")) && !next.glued();
    }

    private static int behindDot(Words words, int index) {
        return words.is(index, ".") && words.at(index).glued() ? index + 1 : index;
    }

    private static int behindOrdinal(Words words, int index) {
        return words.isOneOf(index, ORDINAL_ENDINGS) && words.at(index).glued() ? index + 1 : index;
    }

    private static @Nullable Integer day(Word word) {
        boolean short2 = word.isDigits() && word.text().length() <= 2;
        int day = short2 ? Integer.parseInt(word.text()) : 0;
        return day >= 1 && day <= LAST_DAY ? Integer.valueOf(day) : null;
    }

    private static boolean isMonthNumber(Word word) {
        return word.text().length() <= 2 && Integer.parseInt(word.text()) >= 1 && Integer.parseInt(word.text()) <= 12;
    }

    private static @Nullable Integer fourDigits(Word word) {
        return YearTest.fourDigits(word);
    }
}
