package news.parallax.extract.reading.quantity;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import news.parallax.extract.reading.numeral.Numeral;
import news.parallax.extract.reading.numeral.Words;

/**
 * Finds what a bare number is about in the figures before it: "About 640 jobs will go, 410 of them in Britain", "It is 600
 * cubic metres, officials say. An engineer said at least 1,500 were gone." Holds the state of one text; not thread-safe.
 */
final class Antecedents {
    /** Sentences that a figure may lie back. */
    private static final int REACH = 3;

    private static final int MEMORY = 12;
    private static final Set<String> REFERRING = Set.of("them", "these", "those", "whom", "which");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Deque<Known> known = new ArrayDeque<>();

    private record Known(Things things, BigDecimal value, int sentence) {}

    /** Remembers a figure whose things are known. */
    void remember(Amount amount, Things things, int sentence) {
        known.addFirst(new Known(things, amount.from().value(), sentence));
        if (known.size() > MEMORY) {
            known.removeLast();
        }
    }

    /** What the bare figure is about, {@link Things#UNKNOWN} where that is not safe to say. */
    Things of(Words words, Figure figure, int sentence) {
        Amount amount = figure.amount();
        if (amount.from().isScaled() && amount.from().scale().compareTo(MILLION) >= 0) {
            return latest(sentence, 0, true, amount);
        }
        if (isDecimal(amount.from())) {
            return Things.UNKNOWN;
        }
        boolean refers = (words.is(figure.next(), "of") && words.isOneOf(figure.next() + 1, REFERRING))
                || (words.is(figure.first() - 2, "of") && words.isOneOf(figure.first() - 1, REFERRING));
        return latest(sentence, refers ? 1 : REACH, false, amount);
    }

    private Things latest(int sentence, int reach, boolean scaled, Amount amount) {
        for (Known candidate : known) {
            if (sentence - candidate.sentence > reach) {
                break;
            }
            if (passesOn(candidate, scaled, amount)) {
                return candidate.things;
            }
        }
        return Things.UNKNOWN;
    }

    /** Durations, ages and shares are asides; money goes with money of the same order only. */
    private static boolean passesOn(Known candidate, boolean scaled, Amount amount) {
        Measure measure = candidate.things.measure();
        if (measure == null) {
            return !scaled || candidate.value.compareTo(MILLION) >= 0;
        }
        return switch (measure.kind()) {
            case MONEY -> scaled;
            case UNIT -> !scaled && !measure.isDuration() && amount.from().form() == Numeral.Form.DIGITS;
            case COIN, SHARE, AGE -> false;
        };
    }

    private static boolean isDecimal(Numeral numeral) {
        return !numeral.isWhole() || numeral.form() == Numeral.Form.FRACTION;
    }
}
