package news.parallax.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import news.parallax.compare.judgement.Example;
import news.parallax.compare.judgement.Examples;
import news.parallax.compare.judgement.Testimony;
import news.parallax.compare.judgement.TrainingPairs;
import news.parallax.compare.judgement.TrainingPairs.TrainingPair;
import news.parallax.quality.LearnWeights.Sample;

/** The judge's readable examples as samples to learn from: few and clear, so each counts several times. */
final class JudgingExamples {
    /** How often an example counts beside the stories, in which a fact is told by many pairs. */
    private static final int TIMES = 15;

    private JudgingExamples() {}

    static List<Sample> samples(String file) {
        List<Sample> samples = new ArrayList<>();
        for (Example example : Examples.in("/judging/" + file)) {
            List<Testimony> current = example.testimonies().stream()
                    .filter(testimony -> !testimony.account().superseded())
                    .toList();
            for (TrainingPair pair : TrainingPairs.of(current)) {
                Sample sample = new Sample(
                        "example " + example.title(),
                        pair.kind(),
                        expected(example, pair) ? "expected" : "",
                        pair.one().claim().claimId(),
                        pair.other().claim().claimId(),
                        pair.features());
                samples.addAll(Collections.nCopies(TIMES, sample));
            }
        }
        return samples;
    }

    private static boolean expected(Example example, TrainingPair pair) {
        return example.expected().stream()
                .filter(line -> line.startsWith(pair.kind() + ":"))
                .map(line -> Arrays.asList(
                        line.substring(line.indexOf(':') + 1).strip().split("\\s*\\|\\s*", -1)))
                .anyMatch(sides -> crosses(sides, pair));
    }

    private static boolean crosses(List<String> sides, TrainingPair pair) {
        int one = side(sides, pair.one());
        int other = side(sides, pair.other());
        return one >= 0 && other >= 0 && one != other;
    }

    private static int side(List<String> sides, Testimony testimony) {
        for (int i = 0; i < sides.size(); i++) {
            if (testimony.claim().evidence().quote().contains(sides.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
