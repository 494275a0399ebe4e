package news.parallax.ingest.page;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that say how long ago: "14 hours ago", "Updated just now". */
final class TimeAgo {
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_LINE = 90;
    private static final Pattern AGO = Pattern.compile("(\\d{1,3}|an?|one|few)"
            + " ?(seconds?|secs?|minutes?|mins?|hours?|hrs?|hr|h|m|d|days?|weeks?|months?|years?) ago\\b");
    /** At the end of a line, with what scripts put before it: "timean hour ago". */
    private static final Pattern FINAL_AGO = Pattern.compile(
            "[ ,·•|/–—-]*(?:(?:published|updated|posted|time) ?)?" + AGO.pattern() + "\\W*$", Pattern.CASE_INSENSITIVE);

    private TimeAgo() {}

    /** A short line with a "so long ago" in it; the word before may be glued to the figure. */
    static boolean isIn(Paragraph line) {
        return line.words() <= MOST_WORDS
                && line.text().length() <= LONGEST_LINE
                && (AGO.matcher(line.lowerCase()).find() || line.lowerCase().endsWith("just now"));
    }

    /** How long before the page was seen, where a line says "so long ago"; months have 30 days, a few are three. */
    static Optional<Duration> age(Paragraph line) {
        if (!isIn(line)) {
            return Optional.empty();
        }
        Matcher ago = AGO.matcher(line.lowerCase());
        if (!ago.find()) {
            return Optional.of(Duration.ZERO);
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
    static String without(String line) {
        return line.length() > LONGEST_LINE ? line : FINAL_AGO.matcher(line).replaceFirst("");
    }
}
