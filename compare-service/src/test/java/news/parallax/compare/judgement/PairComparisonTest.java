package news.parallax.compare.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.compare.judgement.PairVerdict.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two passages set against each other; the form of the file is told at {@link Example}, expected is the verdict. */
class PairComparisonTest {
    private final Judge judge = new Judge();

    static List<Example> pairs() {
        return Examples.in("/judging/passages.txt");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void comparesTwoPassages(Example example) {
        Verdict expected = Verdict.valueOf(example.expected().getFirst());
        assertThat(judge.compare(left(example), right(example)).verdict()).isEqualTo(expected);
        assertThat(judge.compare(right(example), left(example)).verdict()).isEqualTo(expected);
    }

    private static List<Testimony> left(Example example) {
        return from(example, "Left");
    }

    private static List<Testimony> right(Example example) {
        return from(example, "Right");
    }

    private static List<Testimony> from(Example example, String side) {
        return example.testimonies().stream()
                .filter(testimony -> testimony.account().source().equals(side))
                .toList();
    }
}
