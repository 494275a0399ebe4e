package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gathers the figures of a fact into positions: values that meet are one position, an acknowledged update joins its
 * earlier figure, and a figure that fits several positions ("several dozen") takes none.
 */
final class FigurePositions {
    private static final Comparator<FigureWitness> BY_VALUE = Comparator.comparingDouble(
                    (FigureWitness w) -> w.interval().place())
            .thenComparing(FigureWitness::testimony, Judge.ORDER);

    private FigurePositions() {}

    static List<List<FigureWitness>> of(List<FigureWitness> witnesses, FigureStandings standings) {
        List<List<FigureWitness>> positions = new ArrayList<>();
        List<FigureWitness> sorted = witnesses.stream().sorted(BY_VALUE).toList();
        sorted.stream().filter(FigureWitness::tellsAValue).forEach(w -> place(w, positions));
        sorted.stream().filter(w -> !w.tellsAValue()).forEach(w -> placeWide(w, positions));
        return joinedByUpdates(positions, standings);
    }

    private static void place(FigureWitness witness, List<List<FigureWitness>> positions) {
        positions.stream()
                .filter(position -> meetsAll(witness, position))
                .findFirst()
                .ifPresentOrElse(
                        position -> position.add(witness), () -> positions.add(new ArrayList<>(List.of(witness))));
    }

    private static void placeWide(FigureWitness witness, List<List<FigureWitness>> positions) {
        List<List<FigureWitness>> fitting = positions.stream()
                .filter(position -> position.stream().anyMatch(w -> w.interval().meets(witness.interval())))
                .toList();
        if (fitting.isEmpty()) {
            positions.add(new ArrayList<>(List.of(witness)));
        } else if (fitting.size() == 1) {
            fitting.getFirst().add(witness);
        }
    }

    private static boolean meetsAll(FigureWitness witness, List<FigureWitness> position) {
        return position.stream().allMatch(w -> w.interval().meets(witness.interval()));
    }

    private static List<List<FigureWitness>> joinedByUpdates(
            List<List<FigureWitness>> positions, FigureStandings standings) {
        List<List<FigureWitness>> joined = new ArrayList<>();
        for (List<FigureWitness> position : positions) {
            joined.stream()
                    .filter(known -> reconciled(known, position, standings))
                    .findFirst()
                    .ifPresentOrElse(known -> known.addAll(position), () -> joined.add(new ArrayList<>(position)));
        }
        return joined;
    }

    /** Whether some figures of two positions are reconciled and none contradict one another. */
    private static boolean reconciled(List<FigureWitness> one, List<FigureWitness> other, FigureStandings standings) {
        boolean linked = false;
        for (FigureWitness a : one) {
            for (FigureWitness b : other) {
                switch (standings.between(a, b)) {
                    case Standing.Conflict() -> {
                        return false;
                    }
                    case Standing.Reconciled reconciled -> linked = true;
                    case Standing.Agreement(), Standing.Apart() -> {
                        // Neither for nor against.
                    }
                }
            }
        }
        return linked;
    }
}
