package news.parallax.extract.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.extract.reading.text.EnglishAnnotator;
import news.parallax.extract.reading.text.ResourceLines;
import news.parallax.extract.reading.text.TextAnnotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AttributionReaderTest {
    private static final TextAnnotator ANNOTATOR = new EnglishAnnotator();
    private static final AttributionReader READER = new AttributionReader();

    static List<Arguments> attributions() {
        return examples("attributions.txt");
    }

    static List<Arguments> chains() {
        return examples("holders.txt");
    }

    static List<Arguments> introductions() {
        return examples("introductions.txt");
    }

    private static List<Arguments> examples(String name) {
        return ResourceLines.of(AttributionReaderTest.class, name).stream()
                .map(line -> line.split("=>", -1))
                .map(cut -> Arguments.of(cut[0].strip().replace("\\n", "\n"), cut[1].strip()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("attributions")
    void findsWhoSaysWhat(String text, String expected) {
        String found = read(text).all().stream()
                .filter(a -> a.source() != null)
                .map(a -> a.source().of(text) + " | " + a.cue().of(text) + " | "
                        + a.content().of(text))
                .collect(Collectors.joining(" ; "));
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("chains")
    void namesWhoStandsBehindTheWords(String marked, String expected) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        Chain chain = read(marked.replace("[", "").replace("]", "")).chainAt(start, end);
        String found = chain.holders().stream()
                .map(holder -> holder.name() + " " + holder.kind())
                .collect(Collectors.joining(" < "));
        assertThat((found + " : " + chain.stance()).strip()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("introductions")
    void tellsHowTheTextIntroducesTheHolder(String text, String expected) {
        String found = read(text).all().stream()
                .map(Attribution::holder)
                .filter(Objects::nonNull)
                .map(holder -> holder.name() + ", " + holder.introduction())
                .collect(Collectors.joining(" ; "));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void readsTheSameTextTheSameWayEveryTime() {
        String text = "Katalin Varga resigned. \"I am tired,\" she said. The ministry denied it, officials said.";
        assertThat(read(text)).isEqualTo(new AttributionReader().read(new EnglishAnnotator().annotate(text)));
    }

    static Stream<String> strangeTexts() {
        return Stream.of("said ", "\"", "\" ", "'a ", "he said, ", "\"a\" he said. ", "according to ", "A: b c\n", "( ")
                .map(unit -> unit.repeat(1_000_000 / unit.length()));
    }

    @ParameterizedTest
    @MethodSource("strangeTexts")
    void takesLittleTimeForStrangeTexts(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        assertThat(read(text)).isNotNull();
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(5));
    }

    private static Attributions read(String text) {
        return READER.read(ANNOTATOR.annotate(text));
    }
}
