package news.parallax.compare.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExcerptTest {
    private static final int MOST = 12;

    static Stream<String[]> examples() {
        try (InputStream in = Objects.requireNonNull(ExcerptTest.class.getResourceAsStream("/judging/excerpts.txt"))) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.split(" => ", 2))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void tellsInTheWordsOfTheText(String marked, String expected) {
        String sentence = marked.replace("[", "").replace("]", "");
        int start = marked.indexOf('[');
        assertThat(
                        start < 0
                                ? Excerpt.of(sentence, MOST)
                                : Excerpt.around(sentence, start, marked.indexOf(']') - 1, "…", MOST))
                .isEqualTo(expected);
    }

    @Test
    void takesAnyTextAndPlace() {
        for (String text : List.of("", " ", "\"", "(", "…", "— —", "a", "\u202e RTL \u202c", "🚢🚢 🚢")) {
            for (int start = -1; start <= text.length(); start++) {
                for (int end = start; end <= text.length() + 1; end++) {
                    assertThat(Excerpt.around(text, start, end, "…", 1)).isNotNull();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    about 1,900 people | about … people
                    $2.8 million | $…
                    30% | …%
                    nine nautical miles | … nautical miles
                    Thirty-one trains | … trains
                    20 and 24 | …
                    between 20 and 24 buses | between … buses
                    half a million litres | … litres
                    a few | …
                    """)
    void leavesTheNumeralOutOfAFigure(String figure, String left) {
        assertThat(Numerals.leftOut(figure)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"Two officers,two officers", "SIX,six", "Onemile boats,Onemile boats", "A dozen,A dozen", "14,14"})
    void writesTheNumeralThatASentenceBeganWithSmall(String figure, String lowered) {
        assertThat(Numerals.lowered(figure)).isEqualTo(lowered);
    }
}
