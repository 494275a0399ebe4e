package news.parallax.compare.judgement;

import java.util.List;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Severity;
import news.parallax.contracts.DisagreementChanged.Side;

/**
 * A disagreement that was found; what the store makes a {@code DisagreementChanged} of.
 *
 * @param factKey the key it was found under
 * @param about the fact in a few words
 * @param explanation one plain sentence: what disagrees and why it was flagged
 * @param rule name of the rule that fired
 * @param sides two or more, in a deterministic order
 */
public record Finding(
        String factKey, Kind kind, String about, String explanation, String rule, Severity severity, List<Side> sides) {
    public Finding {
        sides = List.copyOf(sides);
        if (sides.size() < 2) {
            throw new IllegalArgumentException(
                    "a disagreement has at least two sides but " + about + " has " + sides.size());
        }
    }
}
