package news.parallax.compare.alert.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.parallax.compare.alert.Told;
import news.parallax.contracts.DisagreementChanged;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Severity;
import org.junit.jupiter.api.Test;

class CriteriaTest {
    private static final DisagreementChanged EVENT = Told.opened("Galène", Severity.MEDIUM, Told.NOON);

    private static boolean meets(
            Set<Kind> kinds, Severity least, Set<UUID> stories, List<String> sources, List<String> keywords) {
        return new Criteria(kinds, least, stories, sources, keywords).areMetBy(EVENT);
    }

    @Test
    void takesEverythingWhereNothingIsAskedFor() {
        assertThat(meets(Set.of(), Severity.LOW, Set.of(), List.of(), List.of()))
                .isTrue();
    }

    @Test
    void asksForSeverity() {
        assertThat(meets(Set.of(), Severity.MEDIUM, Set.of(), List.of(), List.of()))
                .isTrue();
        assertThat(meets(Set.of(), Severity.HIGH, Set.of(), List.of(), List.of()))
                .isFalse();
    }

    @Test
    void asksForKindAndStory() {
        assertThat(meets(Set.of(Kind.NUMBER), Severity.LOW, Set.of(Told.STORY), List.of(), List.of()))
                .isTrue();
        assertThat(meets(Set.of(Kind.DENIAL), Severity.LOW, Set.of(), List.of(), List.of()))
                .isFalse();
        assertThat(meets(Set.of(), Severity.LOW, Set.of(new UUID(1, 1)), List.of(), List.of()))
                .isFalse();
    }

    @Test
    void asksForAnOutletInWhateverCase() {
        assertThat(meets(Set.of(), Severity.LOW, Set.of(), List.of("Nobody", "SEAWARD"), List.of()))
                .isTrue();
        assertThat(meets(Set.of(), Severity.LOW, Set.of(), List.of("Sea"), List.of()))
                .isFalse();
    }

    @Test
    void asksForWholeWordsWithoutAccents() {
        assertThat(meets(Set.of(), Severity.LOW, Set.of(), List.of(), List.of("galene")))
                .isTrue();
        assertThat(meets(Set.of(), Severity.LOW, Set.of(), List.of(), List.of("harbour MASTER")))
                .isTrue();
        assertThat(meets(Set.of(), Severity.LOW, Set.of(), List.of(), List.of("passenger")))
                .isFalse();
        assertThat(meets(Set.of(), Severity.LOW, Set.of(), List.of(), List.of("…")))
                .isFalse();
    }
}
