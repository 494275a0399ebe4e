package news.parallax.compare.alignment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.contracts.Claim;
import news.parallax.contracts.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Keys of the facts that a claim may belong to. Claims of one story that share no key are never compared, which is what
 * keeps the cost of a new article to that of its own facts.
 *
 * <p>Every rule looks under one family of keys only, so no disagreement is found twice: figures under what they count or
 * measure, times, places and names under keys of their own, and everything that a denial or a silence may speak of under
 * {@link #SAID}.
 */
public final class FactKeys {
    public static final String FIGURE = "figure:";
    public static final String TIME = "time";
    public static final String PLACE = "place";
    public static final String NAME = "name";
    public static final String SAID = "said";

    private FactKeys() {}

    public static Set<String> of(Claim claim) {
        Set<String> keys = new TreeSet<>();
        keys.add(SAID);
        switch (claim.kind()) {
            case QUANTITY -> addIfKnown(keys, claim.quantity());
            case TIME -> keys.add(TIME);
            case PLACE -> keys.add(PLACE);
            case NAME -> keys.add(NAME);
            case STATEMENT, DENIAL, SILENCE -> {
                // Found under SAID.
            }
        }
        return keys;
    }

    private static void addIfKnown(Set<String> keys, @Nullable Quantity quantity) {
        if (quantity != null) {
            keys.add(FIGURE + thing(quantity));
        }
    }

    /** What a figure counts or measures: figures of different things are never compared. */
    public static String thing(Quantity quantity) {
        if (quantity.base() != null) {
            return quantity.base().unit().toLowerCase(Locale.ROOT);
        }
        if (quantity.countedClass() != null) {
            return quantity.countedClass().toLowerCase(Locale.ROOT);
        }
        if (quantity.unit() != null) {
            return quantity.unit().toLowerCase(Locale.ROOT);
        }
        if (quantity.counted() != null) {
            List<String> stems = Stems.of(quantity.counted());
            return stems.isEmpty() ? "thing" : stems.getLast();
        }
        return "thing";
    }
}
