package news.parallax.ingest.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WatchScheduleTest {
    private final WatchSchedule usual = WatchSchedule.of("1D:60M, 3H:15M, 7D:3H");

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "PT0S, PT15M",
                "PT2H59M59S, PT15M",
                "PT3H, PT1H",
                "PT23H59M, PT1H",
                "PT24H, PT3H",
                "PT167H, PT3H",
                "PT168H, none"
            })
    void fallsWithTheAgeOfTheArticle(Duration age, Duration pause) {
        assertThat(usual.pause(age).orElse(null)).isEqualTo(pause);
    }

    @Test
    void canBeSwitchedOff() {
        assertThat(WatchSchedule.of("never").pause(Duration.ZERO)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3H", "3H:0S", "3H:15M:1M", "soon:15M"})
    void refusesWhatIsNoSchedule(String text) {
        assertThatThrownBy(() -> WatchSchedule.of(text)).isInstanceOf(RuntimeException.class);
    }
}
