package news.parallax.compare.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.parallax.contracts.DisagreementChanged.Side;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has an example file; the form of the files is told at {@link Example}. */
class JudgingExamplesTest {
    private static final long SEED = 20260418;
    private static final String NOT_SHOWN = "not shown:";

    static Stream<Example> examples() {
        return Stream.of(
                        "figures.txt",
                        "money.txt",
                        "updates.txt",
                        "silence.txt",
                        "denials.txt",
                        "names-times-places.txt",
                        "revisions.txt")
                .flatMap(file -> Examples.in("/judging/" + file).stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsWhatAnEditorWouldMark(Example example) {
        Judgement judgement = judged(example, example.testimonies());
        for (String expected : example.expected()) {
            if (expected.equals("nothing")) {
                assertThat(judgement.findings()).isEmpty();
            } else if (expected.startsWith(NOT_SHOWN)) {
                assertThat(judgement.findings())
                        .flatExtracting(Finding::sides)
                        .noneMatch(side -> shows(
                                side, expected.substring(NOT_SHOWN.length()).strip()));
            } else if (expected.startsWith("compatible:")) {
                assertThat(judgement.compatible())
                        .extracting(compatible -> compatible.reason().name())
                        .contains(expected.substring("compatible:".length()).strip());
            } else {
                assertThat(judgement.findings()).as("findings").anyMatch(finding -> fits(finding, expected));
            }
        }
        long disagreements = example.expected().stream()
                .filter(expected -> !expected.equals("nothing")
                        && !expected.startsWith("compatible")
                        && !expected.startsWith(NOT_SHOWN))
                .count();
        assertThat(judgement.findings()).hasSize((int) disagreements);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void judgesTheSameInWhateverOrderAndHoweverOftenTold(Example example) {
        Judgement expected = judged(example, example.testimonies());
        Random random = new Random(SEED);
        for (int run = 0; run < 10; run++) {
            List<Testimony> shuffled = new ArrayList<>(example.testimonies());
            shuffled.addAll(example.testimonies());
            Collections.shuffle(shuffled, random);
            assertThat(judged(example, shuffled)).isEqualTo(expected);
        }
    }

    private static Judgement judged(Example example, List<Testimony> testimonies) {
        Judge judge = example.judge();
        List<Finding> findings = new ArrayList<>();
        List<Compatible> compatible = new ArrayList<>();
        TreeSet<String> keys = new TreeSet<>();
        testimonies.forEach(testimony -> keys.addAll(judge.factKeys(testimony.claim())));
        for (String key : keys) {
            Judgement judgement = judge.judge(
                    key,
                    testimonies.stream()
                            .filter(testimony ->
                                    judge.factKeys(testimony.claim()).contains(key))
                            .toList());
            findings.addAll(judgement.findings());
            compatible.addAll(judgement.compatible());
        }
        return new Judgement(findings, compatible);
    }

    /** "NUMBER: 14,000 | 15,000": a finding of the kind with a different side for each text. */
    private static boolean fits(Finding finding, String expected) {
        String[] parts = expected.split(":", 2);
        if (!finding.kind().name().equals(parts[0].strip())) {
            return false;
        }
        List<Side> left = new ArrayList<>(finding.sides());
        return Arrays.stream(parts[1].split("\\|")).map(String::strip).allMatch(text -> left.stream()
                .filter(side -> shows(side, text))
                .findFirst()
                .map(left::remove)
                .orElse(false));
    }

    private static boolean shows(Side side, String text) {
        return side.value().contains(text)
                || side.evidence().stream()
                        .anyMatch(citation -> citation.evidence().quote().contains(text));
    }
}
