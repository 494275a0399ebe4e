package news.parallax.compare.alert.notice;

import java.util.function.Function;
import java.util.function.Predicate;

/** How much of a notice is told: receivers take so much and no more. */
public enum Detail {
    FULL(4, 2, 600),
    SHORT(4, 1, 300),
    LEAST(2, 1, 120);

    private final int sides;
    private final int quotes;
    private final int longestQuote;

    Detail(int sides, int quotes, int longestQuote) {
        this.sides = sides;
        this.quotes = quotes;
        this.longestQuote = longestQuote;
    }

    int sides() {
        return sides;
    }

    int quotes() {
        return quotes;
    }

    /** In UTF-16 code units; other texts are cut in proportion. */
    int longestQuote() {
        return longestQuote;
    }

    /** The most detailed message that is taken; the least one where none is. */
    public static <T> T fitting(Function<Detail, T> message, Predicate<T> isTaken) {
        for (Detail detail : values()) {
            T made = message.apply(detail);
            if (isTaken.test(made) || detail == LEAST) {
                return made;
            }
        }
        throw new IllegalStateException("LEAST ends the loop");
    }
}
