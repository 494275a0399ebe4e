package news.parallax.compare.judgement;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.compare.alignment.Stems;
import news.parallax.contracts.Claim;

/** Sentences with a "not" that deny nothing: wisdom about anybody, and one saying that two reports quote. */
final class Adage {
    /** Share of the words of the longer of two sentences from which they are one saying, told twice. */
    private static final double ONE_SAYING = 0.75;

    /** The same of their code units. */
    private static final double ONE_LENGTH = 0.4;

    private static final Pattern NO = Pattern.compile(
            "\\b(no|not|never|nobody|none|nothing|neither|nor)\\b|n['\u2019]t\\b", Pattern.CASE_INSENSITIVE);

    private static final Set<String> ANYBODY = Set.of("you", "one");

    private Adage() {}

    /** "You do not buy a cathedral to sell the candles". */
    static boolean isOfAnybody(Claim denial) {
        return denial.event() != null
                && denial.event().participants().stream()
                        .filter(participant -> participant.role().equals("agent"))
                        .anyMatch(participant ->
                                ANYBODY.contains(participant.text().toLowerCase(Locale.ROOT)));
    }

    /** Whether both sentences are the same words, but for a few, and both say no somewhere: else one contradicts the other. */
    static boolean isOneSaying(Claim denial, Claim assertion) {
        int[] lengths = {
            denial.evidence().quote().length(), assertion.evidence().quote().length()
        };
        // Cheap, and enough for most of the many pairs.
        if (Math.min(lengths[0], lengths[1]) < ONE_LENGTH * Math.max(lengths[0], lengths[1])) {
            return false;
        }
        Set<String> one = new HashSet<>(Stems.of(denial.evidence().quote()));
        Set<String> other = new HashSet<>(Stems.of(assertion.evidence().quote()));
        int longer = Math.max(one.size(), other.size());
        one.retainAll(other);
        return NO.matcher(assertion.evidence().quote()).find() && one.size() >= ONE_SAYING * longer;
    }
}
