package news.parallax.compare.judgement;

import java.util.regex.Pattern;
import news.parallax.contracts.Claim;
import news.parallax.contracts.Claim.Polarity;
import news.parallax.contracts.Quantity;

/**
 * Says whether a figure is denied with its clause. What stands before the negation is told all the same ("206 inmates did
 * not answer"), and so is how long something was not so ("no wages for five months"), cf. Huddleston and Pullum, The
 * Cambridge Grammar of the English Language (2002), chapter 9, on the scope of negation.
 */
final class DeniedFigures {
    /** A negation that no colon, semicolon, dash or quotation mark divides from the end. "No more than" denies nothing. */
    private static final Pattern NEGATED_BEFORE = Pattern.compile(
            "(?:\\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot)\\b|n['’]t\\b)"
                    + "(?! (?:more|less|fewer|later|longer|earlier|higher|lower|only)\\b)[^:;—–\"“”]*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LASTING = Pattern.compile("\\bfor\\s+(?:\\w+\\s+)?$", Pattern.CASE_INSENSITIVE);
    private static final String SECOND = "second";

    private DeniedFigures() {}

    /** @param quantity the claim's */
    static boolean isOne(Claim claim, Quantity quantity) {
        if (claim.polarity() == Polarity.AFFIRMED) {
            return false;
        }
        String quote = claim.evidence().quote();
        String before = quote.substring(
                0, Math.clamp(quantity.start() - claim.evidence().start(), 0, quote.length()));
        boolean lasting = quantity.base() != null
                && quantity.base().unit().equals(SECOND)
                && LASTING.matcher(before).find();
        return !lasting && NEGATED_BEFORE.matcher(before).find();
    }
}
