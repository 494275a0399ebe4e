package news.parallax.extract.reading.time;

import java.util.Set;
import news.parallax.extract.reading.numeral.Numeral;
import news.parallax.extract.reading.numeral.NumeralGrammar;
import news.parallax.extract.reading.numeral.Word;
import news.parallax.extract.reading.numeral.Words;
import org.jspecify.annotations.Nullable;

/** Reads times of day: "5.40am", "23:40", "0840 GMT", "a quarter past four", "twenty minutes to midnight", "noon". */
final class ClockGrammar {
    private static final Set<String> FORENOON = Set.of("am", "a.m.", "a.m");
    private static final Set<String> AFTERNOON = Set.of("pm", "p.m.", "p.m");
    private static final Set<String> NOON = Set.of("noon", "midday");
    /** What stands behind the four digits of "0840 GMT". */
    static final Set<String> MILITARY_FOLLOWERS = Set.of("gmt", "utc", "bst", "cet", "cest", "hours", "hrs");

    private static final Set<String> BACKWARD = Set.of("to", "before");
    private static final Set<String> FORWARD = Set.of("past", "after");
    private static final Set<String> ABOUT = Set.of("about", "around");
    private static final Set<String> LEVELS =
            Set.of("number", "toll", "total", "figure", "put", "stand", "estimate", "rate", "remain", "count");
    private static final Set<String> BEHIND_HOUR = Set.of("and", "on", "in", "local", "this", "that", "when");
    private static final int LEVEL_REACH = 8;
    /** Letters of the abbreviation of a time zone. */
    private static final int LONGEST_ZONE = 4;

    private static final int LAST_HOUR_ON_A_DIAL = 12;

    private final NumeralGrammar numerals;

    ClockGrammar(NumeralGrammar numerals) {
        this.numerals = numerals;
    }

    @Nullable
    ClockTime at(Words words, int index) {
        ClockTime time = words.at(index).isDigits() ? inDigits(words, index) : null;
        if (time == null) {
            time = relativeToHour(words, index);
        }
        if (time == null) {
            time = hourName(words, index);
        }
        if (time == null) {
            time = spelledHour(words, index);
        }
        return time == null ? null : withPartOfDay(words, time);
    }

    private @Nullable ClockTime inDigits(Words words, int index) {
        String text = words.at(index).text();
        if (words.is(index + 1, ":") && words.at(index + 1).glued() && isMinute(words.at(index + 2))) {
            int seconds = words.is(index + 3, ":") && isMinute(words.at(index + 4)) ? 2 : 0;
            return half(words, text, words.at(index + 2).text(), index, index + 3 + seconds, false);
        }
        boolean marked = isMarker(words, index + 1);
        int dot = text.indexOf('.');
        boolean dotted = dot > 0 && text.length() - dot == 3;
        if (dotted && (marked || isDotted(words, index))) {
            return half(words, text.substring(0, dot), text.substring(dot + 1), index, index + 1, marked);
        }
        if (marked && text.length() <= 2) {
            return half(words, text, "", index, index + 1, true);
        }
        if (text.length() == 4 && text.indexOf('.') < 0 && words.isOneOf(index + 1, MILITARY_FOLLOWERS)) {
            return half(words, text.substring(0, 2), text.substring(2), index, index + 1, false);
        }
        return oClock(words, index);
    }

    /** "At 3.41, the guard rang", "at 02.10 on Sunday": a point between hour and minutes, where nothing is measured. */
    private static boolean isDotted(Words words, int index) {
        int before = words.isOneOf(index - 1, ABOUT) ? index - 2 : index - 1;
        Word next = words.at(index + 1);
        boolean alone = (!next.isLetters() && !next.isHyphen() && !next.is("%") && !next.is("$"))
                || next.text().isEmpty()
                || words.isOneOf(index + 1, BEHIND_HOUR)
                || next.text().length() <= LONGEST_ZONE && next.text().chars().allMatch(Character::isUpperCase);
        return words.is(before, "at") && !isLevel(words, before) && alone;
    }

    private static @Nullable ClockTime half(
            Words words, String hours, String minutes, int first, int next, boolean onDial) {
        int hour = hours.length() <= 2 && hours.chars().allMatch(Character::isDigit) ? Integer.parseInt(hours) : 99;
        int minute = minutes.isEmpty() ? 0 : minutes.indexOf(',') < 0 ? Integer.parseInt(minutes) : 99;
        if (hour > 24 || minute > 59 || (onDial && hour > LAST_HOUR_ON_A_DIAL)) {
            return null;
        }
        int width = minutes.isEmpty() ? ClockTime.HOUR : 1;
        boolean afternoon = words.isOneOf(next, AFTERNOON);
        if (afternoon || words.isOneOf(next, FORENOON)) {
            int dial = hour % LAST_HOUR_ON_A_DIAL * ClockTime.HOUR + minute;
            return new ClockTime(afternoon ? dial + ClockTime.NOON : dial, true, width, first, next + 1);
        }
        return new ClockTime(hour * ClockTime.HOUR + minute, true, width, first, next);
    }

    private @Nullable ClockTime oClock(Words words, int index) {
        Numeral hour = numerals.at(words, index, false);
        if (hour == null || !isDialHour(hour)) {
            return null;
        }
        int at = hour.next();
        boolean spelled = words.is(at, "o") && words.is(at + 2, "clock");
        return spelled ? dial(hour.value().intValue(), index, at + 3) : null;
    }

    private static ClockTime dial(int hour, int first, int next) {
        return new ClockTime(hour % LAST_HOUR_ON_A_DIAL * ClockTime.HOUR, false, ClockTime.HOUR, first, next);
    }

    /** "a quarter past four", "twenty minutes to midnight", "half past one". */
    private @Nullable ClockTime relativeToHour(Words words, int index) {
        int at = words.is(index, "a") ? index + 1 : index;
        int minutes;
        if (words.is(at, "quarter")) {
            minutes = 15;
            at++;
        } else if (words.is(at, "half") && words.is(at + 1, "past")) {
            minutes = 30;
            at++;
        } else {
            Numeral count = numerals.at(words, index, false);
            boolean whole = count != null && count.isWhole() && count.value().intValue() < ClockTime.HOUR;
            if (!whole) {
                return null;
            }
            minutes = count.value().intValue();
            at = count.next();
            boolean said = words.is(at, "minutes") || words.is(at, "minute");
            if (!said && (minutes % 5 != 0 || count.form() != Numeral.Form.WORDS)) {
                return null;
            }
            at = said ? at + 1 : at;
        }
        int sign = words.isOneOf(at, FORWARD) ? 1 : words.isOneOf(at, BACKWARD) ? -1 : 0;
        ClockTime hour = sign == 0 ? null : hourAfter(words, at);
        return hour == null
                ? null
                : new ClockTime(
                        Math.floorMod(hour.minute() + sign * minutes, ClockTime.DAY),
                        hour.certain(),
                        1,
                        index,
                        hour.next());
    }

    private @Nullable ClockTime hourAfter(Words words, int preposition) {
        ClockTime named = hourName(words, preposition + 1);
        if (named != null) {
            return named;
        }
        Numeral hour = numerals.at(words, preposition + 1, false);
        boolean clear = hour != null && isDialHour(hour) && hour.form() == Numeral.Form.WORDS && !counts(words, hour);
        return clear ? dial(hour.value().intValue(), hour.first(), hour.next()) : null;
    }

    /** "It began at seven.", "at about nine": an hour in words at the end of a phrase. */
    private @Nullable ClockTime spelledHour(Words words, int index) {
        int before = words.isOneOf(index - 1, ABOUT) ? index - 2 : index - 1;
        if (!words.is(before, "at") || isLevel(words, before)) {
            return null;
        }
        Numeral hour = numerals.at(words, index, false);
        boolean plain = hour != null && hour.form() == Numeral.Form.WORDS && isDialHour(hour);
        Word next = plain ? words.at(hour.next()) : words.at(index);
        boolean ends = (!next.isLetters() && !next.isHyphen()) || next.is("on") || next.is("in") || next.is("this");
        return plain && ends ? dial(hour.value().intValue(), index, hour.next()) : null;
    }

    /** "put the number at nine", "stands at seven". */
    private static boolean isLevel(Words words, int at) {
        for (int back = at - 1; back >= at - LEVEL_REACH; back--) {
            if (LEVELS.contains(words.at(back).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "from ten to twelve people" is no time of day. */
    private static boolean counts(Words words, Numeral hour) {
        Word next = words.at(hour.next());
        return next.isNoun() || next.isAdjective() || next.isHyphen() || next.is("per");
    }

    private static @Nullable ClockTime hourName(Words words, int index) {
        if (words.isOneOf(index, NOON)) {
            return new ClockTime(ClockTime.NOON, true, 1, index, index + 1);
        }
        return words.is(index, "midnight") ? new ClockTime(0, true, 1, index, index + 1) : null;
    }

    /** "in the morning", "in the afternoon", "at night" behind a time on the dial. */
    private static ClockTime withPartOfDay(Words words, ClockTime time) {
        int at = time.next();
        if (words.follow(at, "in", "the", "morning")) {
            return time.settled(at + 3);
        }
        if (words.follow(at, "in", "the", "afternoon") || words.follow(at, "in", "the", "evening")) {
            return time.inSecondHalf().settled(at + 3);
        }
        if (words.follow(at, "at", "night")) {
            return (time.minute() > 5 * ClockTime.HOUR ? time.inSecondHalf() : time).settled(at + 2);
        }
        return time;
    }

    private static boolean isDialHour(Numeral hour) {
        return hour.isWhole()
                && hour.value().signum() > 0
                && hour.value().intValue() <= LAST_HOUR_ON_A_DIAL
                && !hour.isScaled();
    }

    private static boolean isMinute(Word word) {
        return word.isDigits() && word.glued() && word.text().length() == 2;
    }

    private static boolean isMarker(Words words, int index) {
        return (words.isOneOf(index, FORENOON) && !words.is(index, "a.m")) || words.isOneOf(index, AFTERNOON);
    }
}
