package news.parallax.ingest.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lines that name the outlet of the text beside them: "First Herald", "Times of Osmar5 hours ago", "Source: The Valley". */
final class SourceLine {
    private static final int LONGEST = 120;
    private static final int DATELINE_LENGTH = 120;
    private static final Pattern LABEL = Pattern.compile(
            "^(?:source|via|from|published by|provided by|by|©|\\(c\\)|[—–-])[ :]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXPLICIT =
            Pattern.compile("^(?:\\(?source: ?|via |©|\\(c\\) |[—–] ?|\\().*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATORS = Pattern.compile(" ?[|·•»,()] ?| [–—/-]{1,2} ");
    /** Links and names at social networks, which are quoted in texts. */
    private static final Pattern LINK = Pattern.compile("://|@|#|\\bt\\.co\\b|\\bpic\\.");
    /** "LERWICK, May 4 (Reuters) - ": a place in capitals, perhaps with country and day, and in brackets who reports. */
    private static final Pattern DATELINE = Pattern.compile(
            "^\\p{Lu}[\\p{Lu} .'’-]{1,40}(?:,? [\\p{L} .']{2,30})?(?:,? [A-Z][a-z]{2,8}\\.? \\d{1,2})? ?\\(([^()]{2,40})\\)"
                    + " ?[-–—]{1,2} ?\\S.*");

    /** "The Courier 2 March 2026": a day keeps the name before it from being found by itself. */
    private static final Pattern NAME_AND_DAY = Pattern.compile(
            "^(.{2,45}?) (?:\\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?(?: \\d.*)?$",
            Pattern.CASE_INSENSITIVE);

    private SourceLine() {}

    /** The one outlet that the line names; empty where it names none, or two. */
    static Optional<String> outlet(Paragraph line) {
        return outlet(line, OutletNames.KNOWN::has);
    }

    /** The same for a line beside a time: "The Valley" is an outlet there, and may be anything elsewhere. */
    static Optional<String> outletBesideTime(Paragraph line) {
        return outlet(line, OutletNames.KNOWN::hasInItsPlace);
    }

    private static Optional<String> outlet(Paragraph line, Predicate<String> isOutlet) {
        if (line.text().length() > LONGEST || LINK.matcher(line.text()).find()) {
            return Optional.empty();
        }
        List<String> named = Stream.of(line.text())
                .map(SourceLine::withoutLabel)
                .map(TimeAgo::without)
                .flatMap(text -> Stream.concat(Stream.of(text), SEPARATORS.splitAsStream(text)))
                .map(SourceLine::bare)
                .filter(isOutlet)
                .distinct()
                .limit(2)
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** A line of its own behind a text that says whose text it was: "Source: The Valley", "— Reuters", "(AP)". */
    static Optional<String> credit(Paragraph line) {
        return EXPLICIT.matcher(line.text()).matches() ? outletBesideTime(line) : Optional.empty();
    }

    /** The agency that the text's dateline names in brackets. */
    static Optional<String> dateline(Paragraph text) {
        String beginning = text.text().substring(0, Math.min(text.text().length(), DATELINE_LENGTH));
        Matcher dateline = DATELINE.matcher(beginning);
        return dateline.matches() ? Optional.of(dateline.group(1)).filter(OutletNames.KNOWN::has) : Optional.empty();
    }

    private static String withoutLabel(String text) {
        String open = text.startsWith("(") && text.endsWith(")") ? text.substring(1, text.length() - 1) : text;
        return LABEL.matcher(open).replaceFirst("");
    }

    private static String bare(String text) {
        String stripped = text.strip();
        Matcher day = NAME_AND_DAY.matcher(stripped);
        return day.matches() ? stripped.substring(0, day.end(1)).strip() : stripped;
    }
}
