package news.parallax.extract.reading.text;

import java.util.List;
import org.junit.jupiter.params.provider.Arguments;

/** Readable examples beside a test: a text, {@code =>}, and what must be found. */
final class ExampleFile {
    private ExampleFile() {}

    static List<Arguments> of(String name) {
        return ResourceLines.of(ExampleFile.class, name).stream()
                .map(line -> line.split(" => ", -1))
                .map(cut -> Arguments.of(lineBreaks(cut[0]), lineBreaks(cut[1])))
                .toList();
    }

    private static String lineBreaks(String text) {
        return text.replace("\\n", "\n");
    }
}
