package news.parallax.local.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.local.tether.Tether;

/**
 * What a program has loaded and linked, as its JVM keeps it for the next start: an AOT cache. The JVM itself makes the file
 * at its orderly end, and goes without one that does not fit or was cut short. One of earlier jars it would leave aside for
 * ever: {@link #forgetIfOlderThan} is for that.
 *
 * @param file where it lies, or will
 */
record StartCache(Path file) {
    /** How the file of a program begins; its end names the JDK, which alone can use it. */
    private static final String NAME = "start-";

    /** The options that every JVM with a cache has, the launcher's own as well; within the project's folder. */
    private static final String OPTIONS = "local-desk/launcher/start-cache.options";

    private static final int MAKING_SECONDS = 180;

    /** The one of this JDK in a folder. */
    static StartCache in(Path folder) {
        return new StartCache(folder.resolve(NAME + Runtime.version() + ".aot"));
    }

    /**
     * Options of the JVM.
     *
     * @param home the project's top folder
     * @param learn whether this run may make the file
     */
    List<String> options(Path home, boolean learn) {
        boolean making = !Files.exists(file);
        if (making && !learn) {
            return List.of();
        }
        List<String> options = new ArrayList<>(List.of(
                (making ? "-XX:AOTCacheOutput=" : "-XX:AOTCache=") + file,
                "@" + home.resolve(OPTIONS).toAbsolutePath()));
        if (making) {
            // Making the file comes after everything else at the end and is not to be cut short.
            options.add("-D" + Tether.LIMIT + "=" + MAKING_SECONDS);
        }
        return options;
    }

    /**
     * Removes the file where the program has been built again since.
     *
     * @param parts of the program: jars, and folders with jars in them
     */
    void forgetIfOlderThan(List<Path> parts) {
        try {
            if (Files.exists(file)) {
                FileTime made = Files.getLastModifiedTime(file);
                for (Path part : parts) {
                    if (isNewerThan(made, part)) {
                        forget();
                        return;
                    }
                }
            }
        } catch (IOException e) {
            // Then the JVM looks whether it fits.
        }
    }

    private static boolean isNewerThan(FileTime made, Path part) throws IOException {
        try (Stream<Path> files = Files.find(
                part, 4, (path, attributes) -> attributes.lastModifiedTime().compareTo(made) > 0)) {
            return files.findAny().isPresent();
        }
    }

    /**
     * Removes the file.
     *
     * @return whether there was one
     */
    boolean forget() {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            return false;
        }
    }
}
