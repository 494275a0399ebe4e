package news.parallax.compare.judgement;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.compare.alignment.Stems;
import news.parallax.contracts.Claim;
import org.jspecify.annotations.Nullable;

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
    static boolean isOneSaying(Words denial, Words assertion) {
        // Cheap, and enough for most of the many pairs.
        int one = denial.sentence.length();
        int other = assertion.sentence.length();
        if (Math.min(one, other) < ONE_LENGTH * Math.max(one, other) || !assertion.saysNo()) {
            return false;
        }
        Set<String> shared = new HashSet<>(denial.stems());
        shared.retainAll(assertion.stems());
        return shared.size()
                >= ONE_SAYING
                        * Math.max(denial.stems().size(), assertion.stems().size());
    }

    /** The words of a sentence, each looked at once however many others it is laid beside, and only where it has to be. */
    static final class Words {
        private final String sentence;
        private @Nullable Boolean saysNo;
        private @Nullable Set<String> stems;

        Words(Claim claim) {
            this.sentence = claim.evidence().quote();
        }

        private boolean saysNo() {
            if (saysNo == null) {
                saysNo = NO.matcher(sentence).find();
            }
            return saysNo;
        }

        private Set<String> stems() {
            if (stems == null) {
                stems = Set.copyOf(Stems.of(sentence));
            }
            return stems;
        }
    }
}
