package news.parallax.quality;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import news.parallax.contracts.ClaimsExtracted;
import news.parallax.contracts.EventJson;

/**
 * Writes down what extract-service tells of the articles of annotated stories, a line an event, for compare-service's tests:
 * {@code TellStories FILE.ndjson.gz FOLDER [STORY...]}; all stories of the folder where none is named.
 */
public final class TellStories {
    private TellStories() {}

    public static void main(String[] arguments) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[0])))) {
            for (GoldStory story : GoldStory.in(Path.of(arguments[1]))) {
                if (arguments.length == 2 || isNamed(story, arguments)) {
                    for (ClaimsExtracted event : ToldStory.events(story)) {
                        out.write(EventJson.write(event));
                        out.write('\n');
                    }
                }
            }
        }
    }

    private static boolean isNamed(GoldStory story, String[] arguments) {
        for (int i = 2; i < arguments.length; i++) {
            if (story.name().equals(arguments[i])) {
                return true;
            }
        }
        return false;
    }
}
