package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Side;

/** Words the dispute over one value of a fact. */
final class RivalFindings {
    private RivalFindings() {}

    private static final int WORDS_TOLD = 6;

    /** What the first of the positions speaks of, in a few words. */
    static String about(List<List<Witness>> positions) {
        return Wording.topic(positions.getFirst().getFirst().claim(), WORDS_TOLD, Set.of());
    }

    static Finding of(
            String factKey,
            Kind kind,
            String about,
            String rule,
            String because,
            List<List<Witness>> positions,
            Function<Witness, String> value) {
        List<List<Testimony>> testimonies =
                positions.stream().map(Witness::testimonies).toList();
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < positions.size(); i++) {
            sides.add(Sides.of(value.apply(positions.get(i).getFirst()), testimonies.get(i)));
        }
        String explanation = sides.stream()
                        .map(side -> FigureWords.holders(side.holders()) + ": " + side.value())
                        .collect(Collectors.joining("; "))
                + ". " + because;
        return new Finding(
                factKey, kind, about, explanation, rule, Severities.of(kind, sides, testimonies), Sides.bounded(sides));
    }
}
