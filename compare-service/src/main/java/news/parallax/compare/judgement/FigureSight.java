package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.compare.alignment.FactKeys;
import news.parallax.compare.alignment.History;
import news.parallax.compare.alignment.Stems;
import news.parallax.compare.alignment.UnitBags;
import news.parallax.compare.alignment.Weights;
import news.parallax.compare.alignment.WordVectors;
import news.parallax.contracts.Claim;
import news.parallax.contracts.Evidence;
import news.parallax.contracts.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What of a figure is looked at with every pair: the directions of the words at different distances from it.
 *
 * @param units what its clause speaks of
 * @param everything that and its predicate
 * @param near words right beside the figure
 * @param clause words some way around it
 * @param sentence all of its sentence
 * @param context its sentence with the one before
 * @param counted the words for what is counted
 * @param head stem of the noun that is counted; empty where the figure stands bare
 * @param places stems of where it is said to be
 * @param history whether it is told for background
 * @param span whether it is a span of time since something like it
 * @param contends whether its sentence shows that a matter is contended
 * @param thing what it counts or measures
 * @param figures how many figures its sentence holds
 */
record FigureSight(
        UnitBags.Bag units,
        UnitBags.Bag everything,
        float @Nullable [] near,
        float @Nullable [] clause,
        float @Nullable [] sentence,
        float @Nullable [] context,
        float @Nullable [] counted,
        float @Nullable [] predicate,
        Set<String> head,
        Set<String> places,
        boolean history,
        boolean span,
        boolean contends,
        String thing,
        int figures) {
    /** Code units of text on either side that count as near, and as the clause. */
    private static final int NEAR_BEFORE = 20;

    private static final int NEAR_BEHIND = 25;
    private static final int CLAUSE = 45;

    /** @param before the sentence before, empty where there is none */
    static FigureSight of(FigureWitness figure, Weights weights, UnitBags bags, String before, int figures) {
        Claim claim = figure.testimony().claim();
        String quote = claim.evidence().quote();
        Quantity quantity = figure.quantity();
        List<String> sentence = Sayings.content(quote.replace(quantity.text(), " "));
        List<String> context = new ArrayList<>(Sayings.content(before));
        context.addAll(sentence);
        return new FigureSight(
                bags.of(figure.figure().gist().units()),
                bags.of(figure.figure().gist().everything()),
                Sayings.direction(around(figure, NEAR_BEFORE, NEAR_BEHIND, sentence)),
                weighed(around(figure, CLAUSE, CLAUSE, sentence), weights),
                weighed(sentence, weights),
                weighed(context, weights),
                quantity.counted() == null ? null : Sayings.direction(Sayings.content(quantity.counted())),
                claim.event() == null
                        ? null
                        : Sayings.direction(List.of(claim.event().predicate())),
                FactKeys.headOf(quantity.counted()).map(Set::of).orElse(Set.of()),
                claim.place() == null ? Set.of() : new HashSet<>(Stems.of(claim.place())),
                History.tells(
                        claim,
                        figure.figure().gist(),
                        figure.testimony().account().publishedAt()),
                RecordSpans.isOne(figure),
                Contention.in(new HashSet<>(Stems.of(quote))),
                FactKeys.thing(claim),
                figures);
    }

    private static List<String> around(FigureWitness figure, int before, int behind, List<String> otherwise) {
        Evidence evidence = figure.testimony().claim().evidence();
        int from = Math.max(0, figure.quantity().start() - evidence.start() - before);
        int to = Math.min(evidence.quote().length(), figure.quantity().end() - evidence.start() + behind);
        return from < to ? Sayings.content(evidence.quote().substring(from, to)) : otherwise;
    }

    private static float @Nullable [] weighed(List<String> words, Weights weights) {
        return WordVectors.english().mean(words, word -> weights.of(Stems.ofWord(word)));
    }

    boolean isBare() {
        return head.isEmpty();
    }

    boolean sameHead(FigureSight other) {
        return !head.isEmpty() && head.equals(other.head);
    }
}
