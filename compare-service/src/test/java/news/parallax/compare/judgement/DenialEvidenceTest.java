package news.parallax.compare.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.compare.judgement.Dispute.Weighed;
import org.junit.jupiter.api.Test;

class DenialEvidenceTest {
    /** Five sentences; what they say does not matter here. */
    private static final List<Witness> TOLD = List.copyOf(Examples.in("/judging/denials.txt").stream()
            .flatMap(example -> Witness.allOf(example.testimonies()).stream())
            .collect(Collectors.toMap(Witness::sentence, witness -> witness, (one, same) -> one, LinkedHashMap::new))
            .values());

    @Test
    void showsWhatADenialLikeliestDenies() {
        Weighed<Witness> first = pair(0, 2, 0.8);
        Weighed<Witness> second = pair(0, 1, 0.6);
        Weighed<Witness> third = pair(0, 3, 0.5);
        Weighed<Witness> fourth = pair(0, 4, 0.4);

        assertThat(DenialEvidence.of(dispute(first, second, third, fourth))).containsExactly(first, second, third);
    }

    @Test
    void letsASentenceStandOnItsLikelierSideOnly() {
        Weighed<Witness> asserted = pair(0, 1, 0.8);
        Weighed<Witness> denying = pair(1, 2, 0.3);

        assertThat(DenialEvidence.of(dispute(asserted, denying))).containsExactly(asserted);
    }

    private static Weighed<Witness> pair(int denial, int assertion, double probability) {
        return new Weighed<>(TOLD.get(denial), TOLD.get(assertion), probability);
    }

    @SafeVarargs
    private static Dispute<Witness> dispute(Weighed<Witness>... pairs) {
        return new Dispute<>(
                Set.copyOf(Stream.of(pairs)
                        .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                        .toList()),
                List.of(pairs),
                pairs[0].probability());
    }
}
