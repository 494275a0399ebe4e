package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which values of the figures of a story an article gives side by side, in one voice or in two. Ten reports of the same
 * figures ask for the same two values a hundred times: figures go by their places in a list, and what is known is kept.
 */
final class ValuesTogether {
    private final List<FigureWitness> figures;
    /** For each figure those that give its value, as far as was asked; one list where they are the same. */
    private final int[][] giving;

    private final Map<List<Integer>, int[]> givings = new HashMap<>();
    private final Map<Values, Given> given = new HashMap<>();

    ValuesTogether(List<FigureWitness> figures) {
        this.figures = figures;
        this.giving = new int[figures.size()][];
    }

    /** Two values, each by all figures that give it, which stand for themselves: there is one list of the same figures. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Values(int[] one, int[] other) {}

    private record Given(boolean inOneVoice, boolean inTwoVoices) {}

    /** Whether an article gives the values of two figures, each by another voice. */
    boolean inTwoVoices(int a, int b) {
        return given(a, b).inTwoVoices();
    }

    /** Whether an article gives the values of two figures in one voice. */
    boolean inOneVoice(int a, int b) {
        return given(a, b).inOneVoice();
    }

    private Given given(int a, int b) {
        return given.computeIfAbsent(new Values(giving(a), giving(b)), this::look);
    }

    private Given look(Values values) {
        boolean inOneVoice = false;
        boolean inTwoVoices = false;
        for (int x : values.one()) {
            for (int y : values.other()) {
                if (x != y && figures.get(x).sameArticle(figures.get(y))) {
                    boolean same = figures.get(y).sameOriginator(figures.get(x));
                    inOneVoice |= same;
                    inTwoVoices |= !same;
                }
            }
        }
        return new Given(inOneVoice, inTwoVoices);
    }

    private int[] giving(int figure) {
        if (giving[figure] == null) {
            Double value = figures.get(figure).quantity().value();
            List<Integer> found = new ArrayList<>();
            for (int other = 0; other < figures.size(); other++) {
                if (value != null
                        && value.equals(figures.get(other).quantity().value())
                        && figures.get(figure).isComparable(figures.get(other))) {
                    found.add(other);
                }
            }
            giving[figure] = givings.computeIfAbsent(
                    found, all -> all.stream().mapToInt(i -> i).toArray());
        }
        return giving[figure];
    }
}
