package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.List;
import news.parallax.compare.alignment.Sameness;

/** Gathers figures that are about the same thing into facts. */
final class FigureFacts {
    /** Members of a fact that a new figure is laid beside. */
    private static final int REPRESENTATIVES = 12;

    private FigureFacts() {}

    /** Facts in the order of their first figures; each figure is in one. */
    static List<List<FigureWitness>> of(List<FigureWitness> witnesses, FigureStandings standings) {
        List<List<FigureWitness>> facts = new ArrayList<>();
        for (FigureWitness witness : witnesses) {
            List<List<FigureWitness>> homes = facts.stream()
                    .filter(fact -> belongs(witness, fact, standings))
                    .toList();
            if (homes.isEmpty()) {
                facts.add(new ArrayList<>(List.of(witness)));
            } else {
                List<FigureWitness> home = homes.getFirst();
                home.add(witness);
                homes.stream().skip(1).forEach(home::addAll);
                facts.removeAll(homes.subList(1, homes.size()));
            }
        }
        return facts;
    }

    private static boolean belongs(FigureWitness witness, List<FigureWitness> fact, FigureStandings standings) {
        return fact.stream()
                .limit(REPRESENTATIVES)
                .anyMatch(member -> standings.sameness(member, witness) instanceof Sameness.Same);
    }
}
