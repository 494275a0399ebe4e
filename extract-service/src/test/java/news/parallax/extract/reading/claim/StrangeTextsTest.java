package news.parallax.extract.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import news.parallax.contracts.ArticlePublished;
import news.parallax.contracts.ClaimsExtracted;
import news.parallax.contracts.ContentIds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No text, however strange, takes long or fails: as long as an article may be (1 MB in UTF-16) through the whole reader,
 * and twice as long through everything but the making of claims. The time is the processor's for this thread, so that a
 * busy machine does not matter.
 */
class StrangeTextsTest {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Instant WEDNESDAY = Instant.parse("2026-04-15T12:00:00Z");
    private static final ArticleReader READER = ArticleReader.english(Duration.ofMinutes(5));
    private static final NoteTaker NOTES = new NoteTaker();

    static List<Arguments> texts() {
        List<Arguments> texts = new ArrayList<>(Stream.of(
                        "a",
                        "\"",
                        "'a ",
                        "'s ",
                        "(",
                        ", ",
                        "5,000 ",
                        "1 2 3. ",
                        "2026-04-15 ",
                        "5.40am ",
                        "April 15, ",
                        "and ",
                        "who said ",
                        "denied ",
                        "did not mention ",
                        "\"a\" he said. ",
                        "He said that she said ",
                        "according to ",
                        "the ministry said 5 soldiers, ",
                        "Ana Ruiz ",
                        "A: b c\n",
                        "a\n\n")
                .map(unit ->
                        Arguments.of(unit.replace("\n", "\\n"), unit.repeat(ArticlePublished.MAX_BODY / unit.length())))
                .toList());
        texts.add(Arguments.of("random characters", random()));
        texts.add(Arguments.of("a new name in every sentence", names()));
        return texts;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void readsTheLongestArticleInLittleTime(String name, String text) {
        long before = processorTime();

        assertThat(READER.read(article(text)).reading()).isEqualTo(ClaimsExtracted.Reading.READ);
        assertThat(Duration.ofNanos(processorTime() - before)).isLessThan(LIMIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'a ", "'s ", "1 ", "\"", "according to "})
    void takesNotesOfTwiceTheLengthInLittleTime(String unit) {
        String text = unit.repeat(2 * ArticlePublished.MAX_BODY / unit.length());
        long before = processorTime();

        assertThat(NOTES.read(text, NOTES.contextOf(article("a"))).text().sentences())
                .isNotEmpty();
        assertThat(Duration.ofNanos(processorTime() - before)).isLessThan(LIMIT);
    }

    private static String random() {
        return new Random(7)
                .ints(ArticlePublished.MAX_BODY, 32, 127)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String names() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < ArticlePublished.MAX_BODY - 80; i++) {
            text.append("Ana")
                    .append(i)
                    .append(" Ruiz")
                    .append(i)
                    .append(" said ")
                    .append(i)
                    .append(" died. He added it. ");
        }
        return text.toString();
    }

    private static ArticlePublished article(String body) {
        return new ArticlePublished(
                ContentIds.articleId("https://outlet.example/1"),
                1,
                "https://outlet.example/1",
                "",
                "Outlet",
                WEDNESDAY,
                WEDNESDAY,
                "en",
                body,
                null,
                ContentIds.sha256(body));
    }

    private static long processorTime() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.getCurrentThreadCpuTime();
    }
}
