package news.parallax.extract.reading.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import news.parallax.extract.reading.text.AnnotatedText;
import news.parallax.extract.reading.text.EnglishAnnotator;
import news.parallax.extract.reading.text.ResourceLines;
import news.parallax.extract.reading.text.Sentence;
import news.parallax.extract.reading.text.TextAnnotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {
    private static final TextAnnotator ANNOTATOR = new EnglishAnnotator();
    private static final PlaceZones ZONES = new PlaceZones();
    private static final TimeReader READER = new TimeReader(ZONES);
    private static final ZoneId OMSK = ZoneId.of("Asia/Omsk");
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm", Locale.ENGLISH).withZone(OMSK);

    /** 18:00 on a Wednesday in Omsk. */
    private static final ReadingContext CONTEXT = new ReadingContext(Instant.parse("2026-04-15T12:00:00Z"), OMSK);

    static List<Arguments> times() {
        return ResourceLines.of(TimeReaderTest.class, "times.txt").stream()
                .map(line -> line.split(" =>", -1))
                .map(cut -> Arguments.of(cut[0].strip(), cut[1].strip()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("times")
    void resolvesTimes(String text, String expected) {
        String found = READER.read(ANNOTATOR.annotate(text), CONTEXT).stream()
                .map(TimeReaderTest::written)
                .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        GOMA, Congo (Newswire) — A bridge has fallen.           | Newswire Africa      | Africa/Lubumbashi
        ALMATY. May 3. NEWSWIRE — The road is open again.       | Steppe News          | Asia/Almaty
        LONDON/PARIS, June 9 (Newswire) - A rail firm is sold.  | Newswire             | Europe/London
        By Asha Mushi in Arusha                                 | The Lake Post        | Africa/Dar_es_Salaam
        The ice had gone by this morning.                       | Omsk Courier         | Asia/Omsk
        The old mill would close.                               | Morning Lantern      | Z
        """)
    void guessesTheZoneOfAnArticle(String text, String source, String zone) {
        assertThat(ZONES.ofArticle(text, source)).isEqualTo(ZoneId.of(zone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "Monday ", "at ", "12:", "May ", "in the ", "a quarter ", "April 5, "})
    void takesStrangeTextsInItsStride(String piece) {
        String text = piece.repeat(150_000 / piece.length());
        AnnotatedText oneSentence = new AnnotatedText(text, List.of(new Sentence(0, text.length(), List.of())));

        assertTimeout(Duration.ofSeconds(5), () -> READER.read(oneSentence, CONTEXT));
    }

    /** "Tue 2026-04-14 00:00 + PT24H", with BEFORE or AFTER where it is only a limit. */
    private static String written(TimeMention mention) {
        String relation = mention.relation() == TimeMention.Relation.AT ? "" : mention.relation() + " ";
        Duration width = Duration.between(mention.span().from(), mention.span().to());
        return relation + LOCAL.format(mention.span().from()) + " + " + width;
    }
}
