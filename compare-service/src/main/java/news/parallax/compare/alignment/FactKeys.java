package news.parallax.compare.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    public static final String SAID = "said";
    /** All sums of money, whatever their currency. */
    public static final String MONEY = "money";

    private static final int CURRENCY_CODE = 3;
    private static final String COUNT = "count";
    private static final String PEOPLE = "people";
    private static final String NOTHING = "thing";
    /** The base unit of shares and ratios, which are compared by the unit they are given in. */
    private static final String DIMENSIONLESS = "one";

    private FactKeys() {}

    public static Set<String> of(Claim claim) {
        Set<String> keys = new TreeSet<>();
        keys.add(SAID);
        switch (claim.kind()) {
            case QUANTITY -> {
                keys.add(FIGURE + dimension(claim));
                if (isMoney(claim)) {
                    keys.add(MONEY);
                }
            }
            case TIME, PLACE, NAME, STATEMENT, DENIAL, SILENCE -> {
                // Found under SAID.
            }
        }
        if (claim.time() != null) {
            keys.add(TIME);
        }
        if (claim.place() != null) {
            keys.add(PLACE);
        }
        return keys;
    }

    /** What figures must have in common to be compared at all: the dimension they measure; counts are of one dimension. */
    private static String dimension(Claim claim) {
        Quantity quantity = claim.quantity();
        if (quantity == null) {
            return NOTHING;
        }
        if (quantity.base() != null && !DIMENSIONLESS.equals(quantity.base().unit())) {
            return quantity.base().unit().toLowerCase(Locale.ROOT);
        }
        return quantity.unit() == null ? COUNT : quantity.unit().toLowerCase(Locale.ROOT);
    }

    /** Whether the base unit is an ISO 4217 code. */
    private static boolean isMoney(Claim claim) {
        Quantity quantity = claim.quantity();
        return quantity != null
                && quantity.base() != null
                && quantity.base().unit().length() == CURRENCY_CODE
                && quantity.base().unit().chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /**
     * What the figure of a claim counts or measures: figures of different things are never compared. People told by what
     * became of them are one thing, and so is what a bare figure counts beside such a word ("rose to 64").
     */
    public static String thing(Claim claim) {
        Quantity quantity = claim.quantity();
        if (quantity == null) {
            return NOTHING;
        }
        boolean bare = quantity.base() == null
                && quantity.unit() == null
                && quantity.countedClass() == null
                && (quantity.counted() == null || quantity.counted().isBlank());
        if (bare) {
            String told = bareFigure(claim);
            if (told != null) {
                return told;
            }
        }
        boolean people = quantity.countedClass() != null && People.contains(quantity.countedClass());
        return people || (bare && Gist.of(claim).fate() != null) ? PEOPLE : thing(quantity);
    }

    /** Stem of the noun that is counted: "cases of measles" are cases. Empty where a figure stands bare. */
    public static Optional<String> headOf(@Nullable String counted) {
        if (counted == null || counted.isBlank()) {
            return Optional.empty();
        }
        int of = counted.indexOf(" of ");
        List<String> stems = Stems.of(of > 0 ? counted.substring(0, of) : counted);
        return stems.isEmpty() ? Optional.empty() : Optional.of(stems.getLast());
    }

    /** The class of what the clause of a bare figure speaks of; null where it does not tell, or tells of people. */
    private static @Nullable String bareFigure(Claim claim) {
        List<String> stems = new ArrayList<>();
        claim.terms().forEach(term -> stems.addAll(Stems.of(term)));
        if (claim.event() != null) {
            claim.event().participants().forEach(participant -> stems.addAll(Stems.of(participant.text())));
        }
        return Concepts.OF_BARE_FIGURES.in(stems).stream().findFirst().orElse(null);
    }

    private static String thing(Quantity quantity) {
        if (quantity.base() != null && !DIMENSIONLESS.equals(quantity.base().unit())) {
            return quantity.base().unit().toLowerCase(Locale.ROOT);
        }
        if (quantity.countedClass() != null) {
            return quantity.countedClass().toLowerCase(Locale.ROOT);
        }
        if (quantity.unit() != null) {
            return quantity.unit().toLowerCase(Locale.ROOT);
        }
        return headOf(quantity.counted()).orElse(NOTHING);
    }
}
