package news.parallax.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeAgoTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14 hours ago",
                "World News // 1 day ago",
                "Times of Osmar5 hours ago",
                "timean hour ago",
                "3h ago"
            })
    void knowsHowLongAgo(String line) {
        assertThat(TimeAgo.isIn(new Paragraph(line, false))).isTrue();
    }
}
