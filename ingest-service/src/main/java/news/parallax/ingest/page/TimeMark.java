package news.parallax.ingest.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that only give a date: "June 18, 2025 / 6:21 AM", "Published 19 Jun 2025 11:10 IST". */
final class TimeMark {
    private static final int LONGEST_LINE = 90;
    private static final Pattern TIME = Pattern.compile("\\b(\\d{1,2})[:.](\\d{2})(?::\\d{2})? ?([ap])?\\.?(m)?\\b");
    private static final Pattern ISO = Pattern.compile("\\b(20\\d{2})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Only abbreviations that mean one zone in bylines; IST is India's in nearly all of them. */
    private static final Map<String, ZoneOffset> ZONES = Map.ofEntries(
            Map.entry("ist", ZoneOffset.ofHoursMinutes(5, 30)),
            Map.entry("est", ZoneOffset.ofHours(-5)),
            Map.entry("cdt", ZoneOffset.ofHours(-5)),
            Map.entry("edt", ZoneOffset.ofHours(-4)),
            Map.entry("pst", ZoneOffset.ofHours(-8)),
            Map.entry("pdt", ZoneOffset.ofHours(-7)),
            Map.entry("bst", ZoneOffset.ofHours(1)),
            Map.entry("cet", ZoneOffset.ofHours(1)),
            Map.entry("cest", ZoneOffset.ofHours(2)),
            Map.entry("kst", ZoneOffset.ofHours(9)),
            Map.entry("jst", ZoneOffset.ofHours(9)));

    /** What may stand beside a date, zones that mean several among it. */
    private static final Set<String> WORDS = Set.of(
            ("published updated posted modified created issued last first on at as of the date time hrs am pm a p m"
                            + " gmt utc z cst et pt mon tue tues wed thu thur thurs fri sat sun"
                            + " monday tuesday wednesday thursday friday saturday sunday")
                    .split(" "));

    private TimeMark() {}

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

    private static ZoneOffset zone(Paragraph line) {
        return wordsOf(line).stream()
                .filter(ZONES::containsKey)
                .findFirst()
                .map(ZONES::get)
                .orElse(ZoneOffset.UTC);
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
        return word.chars().allMatch(Character::isDigit)
                || monthOf(word) > 0
                || smallNumber(word) > 0
                || ZONES.containsKey(word)
                || WORDS.contains(word);
    }
}
