package news.parallax.local.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.parallax.local.tether.Tether;

/**
 * The classes that a program has loaded, as its JVM keeps them for the next start. The JVM itself makes the file at its
 * orderly end where there is none, or where the one that is there is of other jars or of another JDK; it goes without one
 * that does not fit or was cut short.
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
