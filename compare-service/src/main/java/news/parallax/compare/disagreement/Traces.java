package news.parallax.compare.disagreement;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.contracts.DisagreementChanged.Citation;
import news.parallax.contracts.DisagreementChanged.Side;

/** By which claims and articles each side of a disagreement can be known again. */
record Traces(List<Set<UUID>> claims, List<Set<UUID>> articles) {

    static Traces of(List<Side> sides) {
        return new Traces(each(sides, Citation::claimId), each(sides, Citation::articleId));
    }

    private static List<Set<UUID>> each(List<Side> sides, Function<Citation, UUID> trace) {
        return sides.stream()
                .map(side -> side.evidence().stream()
                        .map(trace)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .toList();
    }

    Likeness likeness(Traces other) {
        Overlap byClaim = Overlap.of(claims, other.claims);
        Overlap byArticle = Overlap.of(articles, other.articles);
        return new Likeness(byClaim.sides(), byClaim.elements(), byArticle.sides(), byArticle.elements());
    }

    /** Sides paired in their order, each with the first one not taken that it shares most with. */
    private record Overlap(int sides, int elements) {
        static Overlap of(List<Set<UUID>> mine, List<Set<UUID>> theirs) {
            Set<Integer> taken = new HashSet<>();
            int sides = 0;
            int elements = 0;
            for (Set<UUID> side : mine) {
                int best = -1;
                int most = 0;
                for (int i = 0; i < theirs.size(); i++) {
                    int shared = taken.contains(i) ? 0 : shared(side, theirs.get(i));
                    if (shared > most) {
                        most = shared;
                        best = i;
                    }
                }
                if (best >= 0) {
                    taken.add(best);
                    sides++;
                    elements += most;
                }
            }
            return new Overlap(sides, elements);
        }

        private static int shared(Set<UUID> a, Set<UUID> b) {
            return (int) a.stream().filter(b::contains).count();
        }
    }
}
