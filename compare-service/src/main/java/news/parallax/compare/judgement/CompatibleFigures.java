package news.parallax.compare.judgement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.compare.judgement.Compatible.Reason;

/** Figures of one thing that look different and can both be so, each pair with its reason. */
final class CompatibleFigures {
    private static final int MOST = 40;

    private final String factKey;
    private final FigureStandings standings;
    private final Set<Compatible> telling = new LinkedHashSet<>();
    /** Told last: there are many of them and each says little. */
    private final Set<Compatible> paraphrases = new LinkedHashSet<>();

    private CompatibleFigures(String factKey, FigureStandings standings) {
        this.factKey = factKey;
        this.standings = standings;
    }

    /** At most forty. */
    static List<Compatible> in(String factKey, List<List<FigureWitness>> facts, FigureStandings standings) {
        CompatibleFigures figures = new CompatibleFigures(factKey, standings);
        facts.forEach(figures::look);
        return Stream.concat(figures.telling.stream(), figures.paraphrases.stream())
                .limit(MOST)
                .toList();
    }

    private void look(List<FigureWitness> fact) {
        for (int i = 0; i < fact.size(); i++) {
            for (int j = i + 1; j < fact.size() && telling.size() < MOST; j++) {
                look(fact.get(i), fact.get(j));
            }
        }
    }

    private void look(FigureWitness a, FigureWitness b) {
        switch (standings.between(a, b)) {
            case Standing.Reconciled(Reason reason, String because) ->
                telling.add(FigureWords.compatible(factKey, reason, because, a, b));
            case Standing.Agreement() -> FigureWords.agreement(factKey, a, b).ifPresent(this::keep);
            case Standing.Conflict(), Standing.Apart() -> {
                // Nothing to keep.
            }
        }
    }

    private void keep(Compatible agreement) {
        if (agreement.reason() != Reason.PARAPHRASE) {
            telling.add(agreement);
        } else if (paraphrases.size() < MOST) {
            paraphrases.add(agreement);
        }
    }
}
