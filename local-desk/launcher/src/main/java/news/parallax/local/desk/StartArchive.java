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
 * The classes that a program has loaded, as its JVM keeps them for the next start. The JVM itself makes the file at its
 * orderly end where there is none, or one of another JDK; it goes without one that does not fit or was cut short. One of
 * earlier jars it would leave aside for ever: {@link #forgetIfOlderThan} is for that.
 *
 * @param file where it lies, or will
 */
record StartArchive(Path file) {
    private static final int MAKING_SECONDS = 60;

    /**
     * Options of the JVM.
     *
     * @param learn whether this run may make the file
     */
    List<String> options(boolean learn) {
        if (!learn && !Files.exists(file)) {
            return List.of();
        }
        List<String> options = new ArrayList<>(List.of(
                "-XX:SharedArchiveFile=" + file,
                learn ? "-XX:+AutoCreateSharedArchive" : "-XX:-AutoCreateSharedArchive",
                // Where it was made for, pages of it stay as they are on the disk: less memory, no work at the start.
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:ArchiveRelocationMode=0",
                // It speaks of every class that it cannot keep, such as those with a signature.
                "-Xlog:cds*=off,aot*=off"));
        if (learn) {
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
