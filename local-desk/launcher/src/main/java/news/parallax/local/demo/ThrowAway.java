package news.parallax.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Folders that nobody needs afterwards. */
public final class ThrowAway {
    private ThrowAway() {}

    /** Removes the folder with all in it; does nothing where it is gone. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> paths = found.toList();
            for (Path path : paths.reversed()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            System.err.println("The folder " + folder + " could not be removed: " + e.getMessage());
        }
    }
}
