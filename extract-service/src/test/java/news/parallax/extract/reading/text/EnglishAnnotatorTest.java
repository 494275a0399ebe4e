package news.parallax.extract.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EnglishAnnotatorTest {
    private static final TextAnnotator ANNOTATOR = new EnglishAnnotator();
    private static final Lemmatizer LEMMATIZER = new Lemmatizer(new PennTagger()::knows);
    private static final int MEGABYTE = 1_000_000;

    static List<Arguments> sentences() {
        return ExampleFile.of("sentences.txt");
    }

    static List<Arguments> tokens() {
        return ExampleFile.of("tokens.txt");
    }

    static List<String> lemmas() {
        return ResourceLines.of(EnglishAnnotatorTest.class, "lemmas.txt");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void dividesIntoSentences(String text, String expected) {
        String found = ANNOTATOR.annotate(text).sentences().stream()
                .map(s -> text.substring(s.start(), s.end()))
                .collect(Collectors.joining(" | "));
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void cutsTokens(String text, String expected) {
        String found = allTokens(text).map(Token::text).collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("lemmas")
    void findsBaseForms(String line) {
        String[] entry = line.split(" ", -1);

        assertThat(LEMMATIZER.lemma(entry[0], entry[1])).isEqualTo(entry[2]);
    }

    static List<Arguments> dependencies() {
        return ExampleFile.of("dependencies.txt");
    }

    @ParameterizedTest
    @MethodSource("dependencies")
    void findsWhatDependsOnWhat(String text, String expected) {
        List<Token> tokens = ANNOTATOR.annotate(text).sentences().getFirst().tokens();
        List<String> arcs = tokens.stream()
                .filter(t -> t.head() >= 0)
                .map(t -> t.text() + " < " + tokens.get(t.head()).text() + " : " + t.relation())
                .toList();
        assertThat(arcs).contains(expected.split(", ", -1));
    }

    @Test
    void tagsWithPennPartsOfSpeech() {
        String tags = allTokens("\"North Korea sent 5.6m troops,\" the U.S. said Tuesday.")
                .map(Token::tag)
                .collect(Collectors.joining(" "));
        assertThat(tags).isEqualTo("`` NNP NNP VBD CD NNS , '' DT NNP VBD NNP .");
    }

    @Test
    void givesTheExactOffsetsOfEveryToken() {
        String text = "Caf\u00e9 \ud83d\ude00 owners\u2019 \u201ccan\u2019t\u201d\u00a0pay.\n\nNew line";
        allTokens(text).forEach(token -> assertThat(text.substring(token.start(), token.end()))
                .isEqualTo(token.text()));
    }

    @Test
    void readsTheSameTextTheSameWayEveryTime() {
        String text = "Officials said the toll, put at 12 on Monday, had risen. \"We mourn,\" said Ana Ruiz.";
        assertThat(new EnglishAnnotator().annotate(text)).isEqualTo(ANNOTATOR.annotate(text));
    }

    @Test
    void servesManyThreads() {
        String text = "Officials said the toll had risen to 12. \"We mourn,\" said Ana Ruiz.";
        AnnotatedText alone = ANNOTATOR.annotate(text);
        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> ANNOTATOR.annotate(text)))
                .allMatch(alone::equals);
    }

    @Test
    void cutsEndlessSentences() {
        AnnotatedText read = ANNOTATOR.annotate("word ".repeat(1_000));
        assertThat(read.sentences()).hasSize(5).allMatch(s -> s.tokens().size() <= EnglishAnnotator.LONGEST_SENTENCE);
    }

    @Test
    void findsNothingInAnEmptyText() {
        assertThat(ANNOTATOR.annotate("").sentences()).isEmpty();
        assertThat(ANNOTATOR.annotate(" \n\t\n ").sentences()).isEmpty();
    }

    static Stream<String> strangeTexts() {
        Random random = new Random(7);
        String noise = random.ints(MEGABYTE, 32, 0x2100)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        Stream<String> units = Stream.of(
                "a", "\"", "\" ", "'", "14,000 ", ".", "a.", "A\n", "a-", "U.S. ", "(", "\ud83d\ude00", "\ud83d", "\n");
        return Stream.concat(Stream.of(noise), units.map(u -> u.repeat(MEGABYTE / u.length())));
    }

    @ParameterizedTest
    @MethodSource("strangeTexts")
    void takesLittleTimeForStrangeTexts(String text) {
        assertThat(processorTime(() -> ANNOTATOR.annotate(text))).isLessThan(Duration.ofSeconds(5));
    }

    /** Of this thread, so that a busy machine does not matter. */
    private static Duration processorTime(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
    }

    private static Stream<Token> allTokens(String text) {
        return ANNOTATOR.annotate(text).sentences().stream().flatMap(s -> s.tokens().stream());
    }
}
