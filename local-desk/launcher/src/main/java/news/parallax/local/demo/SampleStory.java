package news.parallax.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The reports that ship with the project. All of them are written for it; the figures in them are real. */
public final class SampleStory {
    private static final List<String> FILES = List.of(
            "harbour-wire-announcement.txt",
            "baltic-courier-troops.txt",
            "meridian-dispatch-pyongyang.txt",
            "north-sea-ledger-analysis.txt",
            "sunda-evening-post-brief.txt",
            "harbour-wire-ferry.txt");

    private SampleStory() {}

    /** Five reports on one event, and one on another that must not be mixed up with it. */
    public static List<Report> reports() {
        return FILES.stream().map(file -> Report.parse(file, text(file))).toList();
    }

    private static String text(String file) {
        try (InputStream stream = SampleStory.class.getResourceAsStream("sample-story/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("the sample story lacks its report " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
