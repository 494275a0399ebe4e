package news.parallax.extract.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.contracts.Quantity;
import news.parallax.extract.reading.text.AnnotatedText;
import news.parallax.extract.reading.text.EnglishAnnotator;
import news.parallax.extract.reading.text.ResourceLines;
import news.parallax.extract.reading.text.Sentence;
import news.parallax.extract.reading.text.TextAnnotator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {
    private static final TextAnnotator ANNOTATOR = new EnglishAnnotator();
    private static final QuantityReader READER = new QuantityReader();

    static List<Arguments> figures() {
        return examples("figures.txt");
    }

    static List<Arguments> notFigures() {
        return examples("not-figures.txt");
    }

    static List<Arguments> conversions() {
        return examples("conversions.txt");
    }

    private static List<Arguments> examples(String name) {
        return ResourceLines.of(QuantityReaderTest.class, name).stream()
                .map(line -> line.split(" =>", -1))
                .map(cut -> Arguments.of(cut[0].strip(), cut[1].strip()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource({"figures", "notFigures"})
    void readsFigures(String text, String expected) {
        assertThat(read(text).stream().map(QuantityReaderTest::written).collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("conversions")
    void convertsToTheBaseUnit(String text, String expected) {
        assertThat(read(text).stream().map(QuantityReaderTest::base).collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @Test
    void quotesTheFigureWithItsBoundAndNoun() {
        assertThat(read("He said at least 1,150 jobs would go.").getFirst().text())
                .isEqualTo("at least 1,150 jobs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "a", "12 ", "one ", "1,", "$", "-", "to 5 ", "hundred ", "1-", "\"", "5/", "half a "})
    void takesStrangeTextsInItsStride(String piece) {
        String text = piece.repeat(150_000 / piece.length());
        AnnotatedText oneSentence = new AnnotatedText(text, List.of(new Sentence(0, text.length(), List.of())));

        assertTimeout(Duration.ofSeconds(5), () -> READER.read(oneSentence));
    }

    private static List<Quantity> read(String text) {
        return READER.read(ANNOTATOR.annotate(text));
    }

    /** "AT_LEAST 1150 (1150..) jobs &lt;job&gt;". */
    private static String written(Quantity quantity) {
        String value = quantity.value() == null ? "" : " " + plain(quantity.value());
        String noun = quantity.unit() != null ? quantity.unit() : quantity.counted();
        String countedClass = quantity.countedClass() == null ? "" : " <" + quantity.countedClass() + ">";
        return quantity.bound() + value + " (" + plain(quantity.low()) + ".." + plain(quantity.high()) + ")"
                + (noun == null ? "" : " " + noun) + countedClass;
    }

    private static String base(Quantity quantity) {
        Quantity.Interval base = quantity.base();
        return base == null ? "none" : plain(base.low()) + ".." + plain(base.high()) + " " + base.unit();
    }

    private static String plain(@Nullable Double number) {
        return number == null
                ? ""
                : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
