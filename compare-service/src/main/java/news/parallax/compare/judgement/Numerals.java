package news.parallax.compare.judgement;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numerals in the words of a figure. */
final class Numerals {
    private static final String WORDS =
            "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
                    + "|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?"
                    + "|billions?|trillions?|dozens?|scores?|several|half)";
    private static final String SPELLED = "(?:an? )?" + WORDS + "(?:(?:[- ]| and | an? )" + WORDS + ")*\\b(?: of\\b)?";
    private static final String DIGITS =
            "\\d[\\d.,\\u00a0 ]*(?<=\\d)(?: ?(?:thousand|million|billion|trillion|bn|m|k)\\b)?";
    private static final String NUMERAL = "(?:" + DIGITS + "|\\b" + SPELLED + ")";
    private static final Pattern FIGURE = Pattern.compile(
            NUMERAL + "(?:(?: ?[-–—] ?| to | and | or )[$€£]?" + NUMERAL + ")*", Pattern.CASE_INSENSITIVE);
    /** What limits a figure in front of it. */
    private static final String BOUND_WORDS =
            "(?:about|almost|approximately|around|as|at|between|close|exactly|fewer|just|less|more|nearly|no|not|only|over"
                    + "|roughly|some|under|up|well)";

    private static final Pattern FIRST_WORD =
            Pattern.compile("^(?:" + WORDS + "|" + BOUND_WORDS + ")\\b", Pattern.CASE_INSENSITIVE);

    private Numerals() {}

    /** "About … people": the words of a figure without its value; an ellipsis alone where they are nothing else. */
    static String leftOut(String figure) {
        Matcher matcher = FIGURE.matcher(figure);
        return matcher.find() ? matcher.replaceFirst("…") : "…";
    }

    /** Words of a figure as they are written in the middle of a sentence, whether a sentence or a headline began so. */
    static String lowered(String figure) {
        Matcher matcher = FIRST_WORD.matcher(figure);
        return matcher.find() ? matcher.group().toLowerCase(Locale.ROOT) + figure.substring(matcher.end()) : figure;
    }
}
