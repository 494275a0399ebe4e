package news.parallax.extract.reading.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.extract.reading.event.Clauses;
import news.parallax.extract.reading.text.EnglishAnnotator;
import news.parallax.extract.reading.text.ResourceLines;
import news.parallax.extract.reading.text.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SilenceReaderTest {
    private static final EnglishAnnotator ANNOTATOR = new EnglishAnnotator();

    static Stream<Object[]> examples() {
        return ResourceLines.table(SilenceReaderTest.class, "silences.txt", 3).stream()
                .map(row -> (Object[]) row);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void namesTheSilentOneAndThePoint(String text, String silent, String point) {
        List<Sentence> sentences = ANNOTATOR.annotate(text).sentences();
        List<FoundSilence> found =
                new SilenceReader().read(Clauses.of(sentences.getLast()), sentences.subList(0, sentences.size() - 1));
        if (silent.equals("-")) {
            assertThat(found).isEmpty();
            return;
        }
        assertThat(found).singleElement().satisfies(silence -> {
            assertThat(text.substring(silence.silentStart(), silence.silentEnd()))
                    .isEqualTo(silent);
            assertThat(text.substring(silence.pointStart(), silence.pointEnd())).isEqualTo(point);
        });
    }
}
