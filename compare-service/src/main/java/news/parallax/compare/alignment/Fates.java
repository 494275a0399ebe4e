package news.parallax.compare.alignment;

import java.util.List;
import java.util.Set;
import news.parallax.contracts.ClaimEvent;
import news.parallax.contracts.Evidence;
import news.parallax.contracts.Quantity;
import org.jspecify.annotations.Nullable;

/** Finds what became of the people that a figure counts: killed, injured, missing, in hospital, evacuated. */
final class Fates {
    private static final String FATE = "fate";
    /** Nouns after which the counted people are told: "the number of people known to have died". */
    private static final Set<String> HEADS = Set.of("number", "toll", "count");
    /** "A passenger boat" carries no figure of passengers. */
    private static final Set<String> CARRIERS = Set.of("SHIP", "AIRCRAFT", "LORRY", "train", "bus", "jet", "lin");

    private static final String OTHER = Stems.ofWord("others");

    private Fates() {}

    /** The fate, a concept of family "fate"; null where none is told. */
    static @Nullable String of(Quantity quantity, Evidence evidence, String clause, @Nullable ClaimEvent event) {
        if (quantity.unit() != null || !mayHaveFate(quantity)) {
            return null;
        }
        String done = event == null ? null : byPredicate(quantity, event);
        if (done != null) {
            return done;
        }
        String told = People.fateOf(quantity.countedClass());
        return told == null ? near(quantity, evidence, clause) : told;
    }

    /** The fate whose word is nearest to the figure, words behind it counting as a little nearer than those before. */
    private static @Nullable String near(Quantity quantity, Evidence evidence, String clause) {
        List<String> stems = Stems.of(clause);
        String ofHead = afterHead(stems);
        if (ofHead != null) {
            return ofHead;
        }
        int clauseStart = evidence.quote().indexOf(clause);
        int figureStart = quantity.start() - evidence.start() - clauseStart;
        int figureEnd = quantity.end() - evidence.start() - clauseStart;
        if (clauseStart < 0 || figureStart < 0 || figureEnd > clause.length() || figureStart > figureEnd) {
            return nearest(stems, 0, 0);
        }
        int before = Stems.words(clause.substring(0, figureStart)).size();
        int within = Stems.words(clause.substring(figureStart, figureEnd)).size();
        return nearest(stems, before, before + within - 1);
    }

    /** People, what a bare figure counts, and those of a name that is in no lexicon: "1,150 Brits". */
    private static boolean mayHaveFate(Quantity quantity) {
        String counted = quantity.counted();
        if (quantity.countedClass() != null || counted == null || counted.isBlank()) {
            return People.mayHaveFate(quantity.countedClass());
        }
        return Character.isUpperCase(Stems.words(counted + " x").getFirst().charAt(0))
                || Stems.of(counted).contains(OTHER);
    }

    /** What the predicate says of the counted people, where they take part in it: "14 patients had died". */
    private static @Nullable String byPredicate(Quantity quantity, ClaimEvent event) {
        boolean takesPart = event.participants().stream()
                .anyMatch(participant -> quantity.text().contains(participant.text())
                        || participant.text().contains(quantity.text()));
        return takesPart ? at(Stems.of(event.predicate()), 0) : null;
    }

    private static @Nullable String afterHead(List<String> stems) {
        for (int head = 0; head < stems.size(); head++) {
            if (HEADS.contains(stems.get(head))) {
                for (int i = Math.max(0, head - 1); i < stems.size(); i++) {
                    String fate = at(stems, i);
                    if (fate != null) {
                        return fate;
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable String nearest(List<String> stems, int first, int last) {
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (int i = 0; i < stems.size(); i++) {
            String fate = at(stems, i);
            int distance = i < first ? (first - i) * 2 + 1 : Math.max(0, i - last) * 2;
            if (fate != null && distance < bestDistance) {
                bestDistance = distance;
                best = fate;
            }
        }
        return best;
    }

    private static @Nullable String at(List<String> stems, int index) {
        if (index >= stems.size()) {
            return null;
        }
        List<String> fates = Concepts.OF_EVENTS.ofFamily(FATE, Concepts.OF_EVENTS.at(stems, index));
        if (fates.isEmpty() || (index + 1 < stems.size() && carries(stems, index + 1))) {
            return null;
        }
        return fates.getFirst();
    }

    private static boolean carries(List<String> stems, int index) {
        return CARRIERS.contains(stems.get(index)) || Weights.share(CARRIERS, Concepts.OF_EVENTS.at(stems, index));
    }
}
