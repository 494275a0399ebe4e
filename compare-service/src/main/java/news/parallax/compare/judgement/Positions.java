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

    /**
     * The two positions of the likeliest pair alone. Times and places tie by way of others: a story's are soon all one
     * fact, and a finding with every day of it as a side tells an editor nothing.
     *
     * @param positions two or more
     */
    static <W> List<List<W>> likeliest(List<List<W>> positions) {
        return List.copyOf(positions.subList(0, 2));
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
