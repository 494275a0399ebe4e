package news.parallax.extract.reading.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.extract.reading.event.Clauses;
import news.parallax.extract.reading.text.EnglishAnnotator;
import news.parallax.extract.reading.text.ResourceLines;
import news.parallax.extract.reading.text.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoleReaderTest {
    private static final EnglishAnnotator ANNOTATOR = new EnglishAnnotator();

    static Stream<Object[]> examples() {
        return ResourceLines.table(RoleReaderTest.class, "roles.txt", 2).stream()
                .map(row -> (Object[]) row);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void saysWhoFillsWhichRole(String text, String roles) {
        Sentence sentence = ANNOTATOR.annotate(text).sentences().getFirst();

        List<String> found = new RoleReader()
                .read(Clauses.of(sentence)).stream()
                        .map(role -> role.role() + ": " + text.substring(role.fillerStart(), role.fillerEnd()))
                        .distinct()
                        .toList();

        assertThat(String.join(" | ", found)).isEqualTo(roles.equals("-") ? "" : roles);
    }
}
