package news.parallax.extract.reading.quantity;

import java.util.BitSet;
import java.util.Set;
import news.parallax.extract.reading.numeral.Phrases;
import news.parallax.extract.reading.numeral.Words;
import org.jspecify.annotations.Nullable;

/** Reads a figure: an amount with its bound words and with what it counts. */
final class FigureGrammar {
    private static final Set<String> LEADING_TO_BOUND = Set.of(
            "for", "of", "is", "was", "after", "in", "at", "by", "took", "lasted", "takes", "lasts", "with", "to");

    private final AmountGrammar amounts;
    private final BoundWords bounds;
    private final CountedNouns nouns;
    private final NotCounts notCounts;

    FigureGrammar(AmountGrammar amounts, BoundWords bounds, CountedNouns nouns, NotCounts notCounts) {
        this.amounts = amounts;
        this.bounds = bounds;
        this.nouns = nouns;
        this.notCounts = notCounts;
    }

    /** The figure whose number begins at the word, or null. */
    @Nullable
    Figure at(Words words, int index, BitSet calendar) {
        Amount amount = amounts.at(words, index, calendar);
        if (amount == null) {
            return null;
        }
        Phrases.Match<BoundWords.Limit> before = bounds.before(words, amount.first());
        if (before != null && isDuring(words, before, amount)) {
            before = null;
        }
        Phrases.Match<BoundWords.Limit> behind = bounds.behind(words, amount.next());
        int end = behind == null ? amount.next() : behind.next();
        CountedNoun counted = amount.measure() == null ? nouns.at(words, end) : null;
        if (notCounts.excludes(words, amount, counted, before != null)) {
            return null;
        }
        BoundWords.Limit limit = before != null ? before.value() : behind != null ? behind.value() : null;
        int first = before == null ? amount.first() : before.first();
        int next = counted == null ? end : Math.max(end, counted.next());
        return new Figure(amount, limit, counted, first, next);
    }

    /** "57 sinkings over 15 years" took place during them; "for over 15 years" is a bound. */
    private static boolean isDuring(Words words, Phrases.Match<BoundWords.Limit> bound, Amount amount) {
        Measure measure = amount.measure();
        boolean over = words.is(bound.first(), "over") && bound.next() == bound.first() + 1;
        return over && measure != null && measure.isDuration() && !words.isOneOf(bound.first() - 1, LEADING_TO_BOUND);
    }
}
