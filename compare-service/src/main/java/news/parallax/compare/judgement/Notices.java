package news.parallax.compare.judgement;

import java.util.regex.Pattern;

/** Notices by which a page owns up to a change: "CORRECTION, July 15:", "(Updates toll)", "UPDATE 1-", "An earlier version". */
final class Notices {
    private static final Pattern OPENING = Pattern.compile(
            "^\\W*(?:update[sd]?|correct(?:s|ed|ion)|clarif(?:ies|ied|ication)|refiles?|amend(?:s|ed|ment)"
                    + "|editor'?s? note|editors['’] note)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern INSIDE = Pattern.compile(
            "\\b(?:(?:earlier|previous|original) version"
                    + "|this (?:article|story|report|page|post|piece|letter|item|dispatch|text) (?:was|has been|is)"
                    + "(?: \\w+)? (?:updated|amended|corrected|changed|revised|edited)"
                    + "|corrects? (?:an?|the|to|year|date|name|figure|spelling|number)\\b)",
            Pattern.CASE_INSENSITIVE);

    private Notices() {}

    /** @param text a title, or a sentence of the page */
    static boolean ownsUp(String text) {
        return OPENING.matcher(text).matches() || INSIDE.matcher(text).find();
    }
}
