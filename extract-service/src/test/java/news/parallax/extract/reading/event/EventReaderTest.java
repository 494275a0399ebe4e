package news.parallax.extract.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.contracts.ClaimEvent;
import news.parallax.extract.reading.text.EnglishAnnotator;
import news.parallax.extract.reading.text.ResourceLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventReaderTest {
    private static final EnglishAnnotator ANNOTATOR = new EnglishAnnotator();

    static Stream<Object[]> examples() {
        return ResourceLines.table(EventReaderTest.class, "events.txt", 7).stream()
                .map(row -> (Object[]) row);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void saysWhatHappens(
            String text,
            String clause,
            String predicate,
            String frame,
            String polarity,
            String modality,
            String participants) {
        Clause read =
                Clauses.of(ANNOTATOR.annotate(text).sentences().getFirst()).get(Integer.parseInt(clause) - 1);

        ReadEvent event = new EventReader().read(read, false);

        assertThat(event.event()).isNotNull();
        assertThat(event.event().predicate()).isEqualTo(predicate);
        assertThat(event.event().frame()).isEqualTo(frame.equals("-") ? null : frame);
        assertThat(event.polarity()).hasToString(polarity);
        assertThat(event.modality()).hasToString(modality);
        assertThat(participants(event.event())).isEqualTo(participants.equals("-") ? "" : participants);
    }

    private static String participants(ClaimEvent event) {
        return event.participants().stream()
                .map(participant -> participant.role() + "=" + participant.text())
                .collect(Collectors.joining(", "));
    }

    @Test
    void takesWouldForAFutureWhereSomebodyIsReported() {
        Clause clause = Clauses.of(ANNOTATOR
                        .annotate("Two plants would close, the union said.")
                        .sentences()
                        .getFirst())
                .getFirst();

        assertThat(new EventReader().read(clause, true).modality()).hasToString("FUTURE");
    }

    @Test
    void framesOfAllResourcesAreOfOneKind() {
        assertThat(Frames.english().names()).allMatch(name -> name.matches("[A-Z_]+"));
    }
}
