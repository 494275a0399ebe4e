package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Gathers those who dispute a fact by what they say. */
final class Positions {
    private Positions() {}

    /**
     * Positions, each of members that are all compatible with one another; the two of the likeliest pair stand first, in
     * positions of their own.
     */
    static <W> List<List<W>> of(Dispute<W> dispute, BiPredicate<W, W> compatible) {
        List<List<W>> positions = new ArrayList<>();
        for (Dispute.Weighed<W> pair : dispute.pairs()) {
            place(pair.one(), positions, compatible);
            place(pair.other(), positions, compatible);
        }
        return positions;
    }

    private static <W> void place(W member, List<List<W>> positions, BiPredicate<W, W> compatible) {
        if (positions.stream().anyMatch(position -> position.contains(member))) {
            return;
        }
        positions.stream()
                .filter(position -> position.stream().allMatch(known -> compatible.test(known, member)))
                .findFirst()
                .ifPresentOrElse(
                        position -> position.add(member), () -> positions.add(new ArrayList<>(List.of(member))));
    }
}
