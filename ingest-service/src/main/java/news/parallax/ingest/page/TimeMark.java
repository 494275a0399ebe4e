package news.parallax.ingest.page;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that only say when: "14 hours ago", "June 18, 2025 / 6:21 AM", "Published 19 Jun 2025 11:10 IST". */
final class TimeMark {
    private static final int AGO_WORDS = 12;
    private static final int LONGEST_LINE = 90;
    private static final Pattern AGO = Pattern.compile("(\\d{1,3}|an?|one|few)"
            + " ?(seconds?|secs?|minutes?|mins?|hours?|hrs?|hr|h|m|d|days?|weeks?|months?|years?) ago\\b");
    /** At the end of a line, with what scripts put before it: "timean hour ago". */
    private static final Pattern FINAL_AGO = Pattern.compile(
            "[ ,·•|/–—-]*(?:(?:published|updated|posted|time) ?)?" + AGO.pattern() + "\\W*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern TIME = Pattern.compile("\\b(\\d{1,2})[:.](\\d{2})(?::\\d{2})? ?([ap])?\\.?(m)?\\b");
    private static final Pattern ISO = Pattern.compile("\\b(20\\d{2})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private TimeMark() {}

    /** A short line with a "so long ago" in it; the word before may be glued to the figure. */
    static boolean isAgo(Paragraph line) {
        return line.words() <= AGO_WORDS
                && line.text().length() <= LONGEST_LINE
                && (AGO.matcher(line.lowerCase()).find() || line.lowerCase().endsWith("just now"));
    }

    /** How long before the page was seen, where a line says "so long ago"; months have 30 days, a few are three. */
    static Optional<Duration> age(Paragraph line) {
        if (line.lowerCase().endsWith("just now")) {
            return Optional.of(Duration.ZERO);
        }
        Matcher ago = AGO.matcher(line.lowerCase());
        if (!isAgo(line) || !ago.find()) {
            return Optional.empty();
        }
        String number = ago.group(1);
        int count = Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : number.equals("few") ? 3 : 1;
        return Optional.of(unit(ago.group(2)).multipliedBy(count));
    }

    private static Duration unit(String word) {
        if (word.startsWith("mo")) {
            return Duration.ofDays(30);
        }
        return switch (word.charAt(0)) {
            case 's' -> Duration.ofSeconds(1);
            case 'm' -> Duration.ofMinutes(1);
            case 'h' -> Duration.ofHours(1);
            case 'd' -> Duration.ofDays(1);
            case 'w' -> Duration.ofDays(7);
            default -> Duration.ofDays(365);
        };
    }

    /** The line without a "so long ago" at its end. */
    static String withoutAgo(String line) {
        return line.length() > LONGEST_LINE ? line : FINAL_AGO.matcher(line).replaceFirst("");
    }

    /** A line of nothing but a date, perhaps with the time, a zone and words like "published" or "updated". */
    static boolean isDate(Paragraph line) {
        if (line.text().length() > LONGEST_LINE || !line.hasDigit()) {
            return false;
        }
        List<String> words = wordsOf(line);
        boolean dated = ISO.matcher(line.text()).find() || words.stream().anyMatch(word -> monthOf(word) > 0);
        return dated && words.stream().allMatch(TimeMark::belongsToDate);
    }

    /**
     * The moment that a line names; midnight where it gives no time, UTC where it gives no zone that is known.
     * Empty where day, month and year are not all there.
     */
    static Optional<Instant> read(Paragraph line) {
        if (line.text().length() > LONGEST_LINE) {
            return Optional.empty();
        }
        return day(line).map(day -> LocalDateTime.of(day, time(line)).toInstant(zone(line)));
    }

    private static Optional<LocalDate> day(Paragraph line) {
        try {
            Matcher iso = ISO.matcher(line.text());
            if (iso.find()) {
                return Optional.of(LocalDate.parse(iso.group()));
            }
            List<String> words = wordsOf(line);
            Matcher year = YEAR.matcher(line.text());
            for (int i = 0; i < words.size(); i++) {
                int month = monthOf(words.get(i));
                int day = month == 0 ? 0 : dayBeside(words, i);
                if (day > 0 && year.find()) {
                    return Optional.of(LocalDate.of(Integer.parseInt(year.group()), month, day));
                }
            }
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static int dayBeside(List<String> words, int month) {
        int after = month + 1 < words.size() ? smallNumber(words.get(month + 1)) : 0;
        int before = month > 0 && words.get(month - 1).equals("of") ? month - 2 : month - 1;
        return after > 0 ? after : before >= 0 ? smallNumber(words.get(before)) : 0;
    }

    private static int smallNumber(String word) {
        String digits = word.replaceAll("(?:st|nd|rd|th)$", "");
        boolean small =
                !digits.isEmpty() && digits.length() <= 2 && digits.chars().allMatch(Character::isDigit);
        return small ? Integer.parseInt(digits) : 0;
    }

    private static LocalTime time(Paragraph line) {
        Matcher time = TIME.matcher(line.lowerCase());
        if (!time.find()) {
            return LocalTime.MIDNIGHT;
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = Integer.parseInt(time.group(2));
        if ("p".equals(time.group(3)) && hour < 12) {
            hour += 12;
        } else if ("a".equals(time.group(3)) && hour == 12) {
            hour = 0;
        }
        return hour > 23 || minute > 59 ? LocalTime.MIDNIGHT : LocalTime.of(hour, minute);
    }

    /** Only abbreviations that mean one zone in bylines; IST is India's in nearly all of them. */
    private static ZoneOffset zone(Paragraph line) {
        for (String word : wordsOf(line)) {
            switch (word) {
                case "ist" -> {
                    return ZoneOffset.ofHoursMinutes(5, 30);
                }
                case "est", "cdt" -> {
                    return ZoneOffset.ofHours(-5);
                }
                case "edt" -> {
                    return ZoneOffset.ofHours(-4);
                }
                case "pst" -> {
                    return ZoneOffset.ofHours(-8);
                }
                case "pdt" -> {
                    return ZoneOffset.ofHours(-7);
                }
                case "bst", "cet" -> {
                    return ZoneOffset.ofHours(1);
                }
                case "cest" -> {
                    return ZoneOffset.ofHours(2);
                }
                case "kst", "jst" -> {
                    return ZoneOffset.ofHours(9);
                }
                default -> {
                    // Not a zone: the next word may be.
                }
            }
        }
        return ZoneOffset.UTC;
    }

    private static List<String> wordsOf(Paragraph line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line.lowerCase());
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private static int monthOf(String word) {
        boolean plausible =
                word.length() >= 3 && word.length() <= 9 && word.chars().allMatch(Character::isLetter);
        if (!plausible) {
            return 0;
        }
        int month = MONTHS.indexOf(word.substring(0, 3)) + 1;
        boolean whole = month > 0
                && (word.length() == 3
                        || word.equals("sept")
                        || Month.of(month).name().toLowerCase(Locale.ROOT).equals(word));
        return whole ? month : 0;
    }

    private static boolean belongsToDate(String word) {
        if (word.chars().allMatch(Character::isDigit) || monthOf(word) > 0 || smallNumber(word) > 0) {
            return true;
        }
        return switch (word) {
            case "published",
                    "updated",
                    "posted",
                    "modified",
                    "created",
                    "last",
                    "first",
                    "on",
                    "at",
                    "date",
                    "time",
                    "am",
                    "pm",
                    "a",
                    "p",
                    "m",
                    "gmt",
                    "utc",
                    "ist",
                    "est",
                    "edt",
                    "pst",
                    "pdt",
                    "cdt",
                    "cst",
                    "bst",
                    "cet",
                    "cest",
                    "kst",
                    "jst",
                    "et",
                    "pt",
                    "z",
                    "hrs",
                    "of",
                    "the",
                    "mon",
                    "tue",
                    "tues",
                    "wed",
                    "thu",
                    "thur",
                    "thurs",
                    "fri",
                    "sat",
                    "sun",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "issued",
                    "as" -> true;
            default -> false;
        };
    }
}
