package news.parallax.compare.alert.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class OneLineTest {
    @Test
    void makesOneLineWithoutControlsOrTurnsOfDirection() {
        assertThat(OneLine.of(" a\r\n\tb\u0000c\u202Ed\u2066e ", 100)).isEqualTo("a b cde");
    }

    @Test
    void cutsBetweenCodePoints() {
        assertThat(OneLine.cut("ab🚢cd", 4)).isEqualTo("ab…");
        assertThat(OneLine.cut("ab🚢cd", 5)).isEqualTo("ab🚢…");
        assertThat(OneLine.cut("ab🚢c", 5)).isEqualTo("ab🚢c");
    }

    @Test
    void replacesHalvesOfCodePoints() {
        assertThat(OneLine.of("a\uD83Db", 10)).isEqualTo("a\uFFFDb");
    }

    @Test
    void readsNoMoreThanItShows() {
        String endless = " ".repeat(50_000_000);
        Assertions.assertTimeout(Duration.ofMillis(500), () -> OneLine.of(endless, 100));
    }
}
