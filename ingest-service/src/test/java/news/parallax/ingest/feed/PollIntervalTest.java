package news.parallax.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PollIntervalTest {
    private final PollInterval interval = new PollInterval(Duration.ofMinutes(15), Duration.ofHours(6));

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "PT0S, none, PT15M",
                "PT2H59M, none, PT15M",
                "PT6H, none, PT30M",
                "PT24H, none, PT2H",
                "PT72H, none, PT6H",
                "PT9999H, none, PT6H",
                "-PT5M, none, PT15M",
                "PT1H, PT30M, PT30M",
                "PT1H, PT24H, PT1H",
                "PT24H, PT10M, PT2H"
            })
    void growsWithTheTimeSinceTheLastNews(Duration sinceNews, Duration asked, Duration expected) {
        assertThat(interval.after(sinceNews, asked)).isEqualTo(expected);
    }
}
