package news.parallax.compare.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How an editor is told; the form of the file is told at {@link Example}. */
class WordingExamplesTest {
    static Stream<Example> examples() {
        return Examples.in("/judging/wording.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void tellsInPlainSentences(Example example) {
        Judge judge = example.judge();
        List<String> told = new ArrayList<>();
        TreeSet<String> keys = new TreeSet<>();
        example.testimonies().forEach(testimony -> keys.addAll(judge.factKeys(testimony.claim())));
        for (String key : keys) {
            List<Testimony> testimonies = example.testimonies().stream()
                    .filter(testimony -> judge.factKeys(testimony.claim()).contains(key))
                    .toList();
            for (Finding finding : judge.judge(key, testimonies).findings()) {
                told.add("about: " + finding.about());
                told.add("says: " + finding.explanation());
                told.add("severity: " + finding.severity());
            }
        }
        assertThat(told).containsAll(example.expected());
    }
}
