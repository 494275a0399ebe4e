package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import news.parallax.contracts.Claim;

/**
 * Of the claims that one sentence makes with one and the same time or place, the one that tells best what happened then or
 * there. A sentence yields a claim for each of its figures and statements besides; each beside each of another sentence
 * would say the same many times over.
 */
final class Tellings {
    private Tellings() {}

    /**
     * @param kind of claim that is about such a value above all
     * @param value the time or place that a claim gives
     */
    static List<Witness> of(List<Witness> witnesses, Claim.Kind kind, Function<Witness, Object> value) {
        Map<List<Object>, Witness> best = new LinkedHashMap<>();
        Comparator<Witness> telling = Comparator.<Witness>comparingInt(
                        w -> w.claim().kind() == kind ? 1 : 0)
                .thenComparingInt(w -> w.claim().event() == null ? 0 : 1)
                .thenComparingInt(w -> w.claim().quantity() == null ? 1 : 0)
                .thenComparingInt(w -> w.claim().terms().size());
        for (Witness witness : witnesses) {
            List<Object> place = new ArrayList<>(witness.sentence());
            place.add(value.apply(witness));
            best.merge(place, witness, (known, other) -> telling.compare(other, known) > 0 ? other : known);
        }
        return List.copyOf(best.values());
    }
}
