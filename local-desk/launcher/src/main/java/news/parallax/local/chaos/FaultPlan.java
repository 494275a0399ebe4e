package news.parallax.local.chaos;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Which faults come in which order: every kind at least once as far as the number allows, the rest by weight. */
final class FaultPlan {
    private FaultPlan() {}

    /**
     * Draws the plan.
     *
     * @param possible kinds that can be made here
     * @param random the same seed gives the same plan
     */
    static List<FaultKind> draw(int faults, List<FaultKind> possible, Random random) {
        List<FaultKind> urn = possible.stream()
                .flatMap(kind -> Collections.nCopies(kind.weight(), kind).stream())
                .toList();
        List<FaultKind> plan = new ArrayList<>(possible);
        while (plan.size() < faults) {
            plan.add(urn.get(random.nextInt(urn.size())));
        }
        Collections.shuffle(plan, random);
        return List.copyOf(plan.subList(0, faults));
    }
}
