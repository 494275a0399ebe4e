package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Finds, among claims that each give one value, the facts on which values exclude each other.
 *
 * @param sameThing whether two claims are about the same thing
 * @param compatible whether the values of two claims about the same thing can both be so
 */
record RivalValues(BiPredicate<Witness, Witness> sameThing, BiPredicate<Witness, Witness> compatible) {
    /** Claims that are laid beside all others; keeps the cost of a long list within bounds. */
    private static final int MOST = 400;

    /** For each disputed fact its positions, two or more, each of one or more witnesses. */
    List<List<List<Witness>>> disputesIn(List<Witness> all) {
        List<Witness> witnesses = all.subList(0, Math.min(MOST, all.size()));
        List<Set<Witness>> facts = new ArrayList<>();
        for (int i = 0; i < witnesses.size(); i++) {
            for (int j = i + 1; j < witnesses.size(); j++) {
                if (conflict(witnesses.get(i), witnesses.get(j))) {
                    join(facts, witnesses.get(i), witnesses.get(j));
                }
            }
        }
        return facts.stream()
                .map(fact -> positions(fact, witnesses))
                .filter(positions -> positions.size() > 1)
                .toList();
    }

    private boolean conflict(Witness a, Witness b) {
        return sameThing.test(a, b) && !compatible.test(a, b) && !a.sameVoice(b) && !toldByOneNarrator(a, b);
    }

    /** Whether both stand in one article and one of them in its own voice: it narrates, and does not contradict itself. */
    private static boolean toldByOneNarrator(Witness a, Witness b) {
        return a.sameArticle(b) && (a.inOwnVoice() || b.inOwnVoice());
    }

    private static void join(List<Set<Witness>> facts, Witness a, Witness b) {
        List<Set<Witness>> homes = facts.stream()
                .filter(fact -> fact.contains(a) || fact.contains(b))
                .toList();
        Set<Witness> home = homes.isEmpty() ? new LinkedHashSet<>() : homes.getFirst();
        if (homes.isEmpty()) {
            facts.add(home);
        }
        homes.stream().skip(1).forEach(home::addAll);
        facts.removeAll(homes.stream().skip(1).toList());
        home.add(a);
        home.add(b);
    }

    private List<List<Witness>> positions(Set<Witness> disputed, List<Witness> witnesses) {
        List<List<Witness>> positions = new ArrayList<>();
        for (Witness witness : disputed) {
            positions.stream()
                    .filter(position -> position.stream().allMatch(w -> compatible.test(w, witness)))
                    .findFirst()
                    .ifPresentOrElse(
                            position -> position.add(witness), () -> positions.add(new ArrayList<>(List.of(witness))));
        }
        for (Witness witness : witnesses) {
            if (!disputed.contains(witness)) {
                supported(witness, positions);
            }
        }
        return positions;
    }

    /** Adds a further witness to the one position that it supports, if there is just one. */
    private void supported(Witness witness, List<List<Witness>> positions) {
        List<List<Witness>> fitting = positions.stream()
                .filter(position ->
                        position.stream().anyMatch(w -> sameThing.test(w, witness) && compatible.test(w, witness)))
                .toList();
        if (fitting.size() == 1) {
            fitting.getFirst().add(witness);
        }
    }
}
