package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.parallax.contracts.DisagreementChanged;
import news.parallax.contracts.DisagreementChanged.Citation;
import news.parallax.contracts.DisagreementChanged.Side;
import news.parallax.contracts.Holder;

/** Makes the sides of a disagreement. */
final class Sides {
    private Sides() {}

    static Side of(String value, List<Testimony> testimonies) {
        return of(value, testimonies, List.of());
    }

    /** A side whose evidence is what the judge takes for it with more or less certainty, and stays in the order given. */
    static Side likeliestFirst(String value, List<Testimony> testimonies) {
        return of(value, sorted(testimonies), testimonies, List.of());
    }

    /** A side with further evidence that is no claim. */
    static Side of(String value, List<Testimony> testimonies, List<Citation> further) {
        List<Testimony> sorted = sorted(testimonies);
        return of(value, sorted, sorted, further);
    }

    private static List<Testimony> sorted(List<Testimony> testimonies) {
        return testimonies.stream().sorted(Judge.ORDER).toList();
    }

    /** @param shown the same testimonies in the order of the evidence */
    private static Side of(String value, List<Testimony> sorted, List<Testimony> shown, List<Citation> further) {
        List<Citation> evidence = new ArrayList<>(further);
        oneOfEachSentence(shown).forEach(testimony -> evidence.add(Citations.of(testimony)));
        return new Side(
                value,
                holders(sorted),
                Origins.count(sorted),
                (int) sorted.stream().map(t -> t.account().source()).distinct().count(),
                evidence.stream().limit(Side.MAX_EVIDENCE).toList());
    }

    /** Sides in a stable order, the ones with most evidence kept where there are too many. */
    static List<Side> bounded(List<Side> sides) {
        if (sides.size() <= DisagreementChanged.MAX_SIDES) {
            return sides;
        }
        Set<Side> kept = new LinkedHashSet<>(sides.stream()
                .sorted(Comparator.comparingInt((Side side) -> -side.evidence().size())
                        .thenComparing(Side::value))
                .limit(DisagreementChanged.MAX_SIDES)
                .toList());
        return sides.stream().filter(kept::contains).toList();
    }

    /** Originators first named first, each once, however it is named. */
    static List<String> holders(List<Testimony> testimonies) {
        List<String> names = new ArrayList<>();
        for (Testimony testimony : testimonies) {
            Holder originator = testimony.claim().originator();
            if (names.size() < Side.MAX_HOLDERS
                    && names.stream().noneMatch(known -> Names.mayBeSameBody(known, originator.name()))) {
                names.add(originator.name());
            }
        }
        return names;
    }

    private static List<Testimony> oneOfEachSentence(List<Testimony> testimonies) {
        Map<List<Object>, Testimony> bySentence = new LinkedHashMap<>();
        for (Testimony testimony : testimonies) {
            UUID article = testimony.account().articleId();
            bySentence.putIfAbsent(
                    List.of(
                            article,
                            testimony.account().revision(),
                            testimony.claim().evidence().field(),
                            testimony.claim().evidence().start()),
                    testimony);
        }
        return List.copyOf(bySentence.values());
    }
}
