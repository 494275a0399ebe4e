package news.parallax.extract.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.contracts.Holder;
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
        return ResourceLines.of(AttributionReaderTest.class, "attributions.txt").stream()
                .map(line -> line.split(" => ", -1))
                .map(cut -> Arguments.of(cut[0].replace("\\n", "\n"), cut[1]))
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

    @Test
    void namesTheOriginatorBeforeThoseWhoPassItOn() {
        String text = "The dam has burst, the governor said, according to the state agency.";
        Chain chain = read(text).chainAt(0, 17);
        assertThat(chain.holders()).extracting(Holder::name).containsExactly("the governor", "the state agency");
    }

    @Test
    void givesNoHolderWhereTheArticleSpeaksItself() {
        assertThat(read("The dam has burst.").chainAt(0, 17)).isEqualTo(Chain.NONE);
    }

    private static Attributions read(String text) {
        return READER.read(ANNOTATOR.annotate(text));
    }
}
