package news.parallax.extract.reading.attribution;

import java.util.List;
import java.util.function.Supplier;
import news.parallax.contracts.Claim;
import news.parallax.contracts.Holder;

/**
 * Who stands behind a stretch of text.
 *
 * @param holders originator first, without the publisher; empty where the article speaks in its own voice
 * @param stance how the originator stands to it
 */
public record Chain(List<Holder> holders, Claim.Stance stance) {
    /** The article speaks in its own voice. */
    public static final Chain NONE = new Chain(List.of(), Claim.Stance.ASSERTS);

    public Chain {
        holders = List.copyOf(holders);
    }

    /** Itself, or another where the article speaks in its own voice. */
    public Chain or(Supplier<Chain> other) {
        return holders.isEmpty() ? other.get() : this;
    }
}
