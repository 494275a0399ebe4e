package news.parallax.local.chaos;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import news.parallax.local.Command;

/**
 * A disk of its own for the database, which can be filled: a tmpfs. Only root may mount one; without it no disk is
 * filled.
 */
final class SmallDisk implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final String SIZE = "1g";
    private static final int CHUNK = 1024 * 1024;
    private static final int CRUMB = 4096;

    private final Path path;
    private final Path ballast;

    private SmallDisk(Path path) {
        this.path = path;
        this.ballast = path.resolve("ballast");
    }

    static boolean isPossible() {
        return "root".equals(System.getProperty("user.name"))
                && Command.succeeds(List.of("unshare", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"));
    }

    /** Mounts a disk in that folder. */
    static SmallDisk mount(Path folder) {
        try {
            Files.createDirectories(folder);
            Command.Result result = Command.run(
                    List.of("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", folder.toString()), LIMIT);
            if (result.status() != 0) {
                throw new IOException(result.output().strip());
            }
            return new SmallDisk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("no small disk could be mounted in " + folder, e);
        }
    }

    /** Writes until not a byte is left. */
    void fill() {
        for (int size : List.of(CHUNK, CRUMB)) {
            byte[] zeros = new byte[size];
            try (OutputStream out =
                    Files.newOutputStream(ballast, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                while (true) {
                    out.write(zeros);
                }
            } catch (IOException e) {
                // Full: that is what was wanted.
            }
        }
    }

    void empty() {
        try {
            Files.deleteIfExists(ballast);
        } catch (IOException e) {
            throw new UncheckedIOException("the disk could not be emptied", e);
        }
    }

    @Override
    public void close() {
        try {
            Command.run(List.of("umount", path.toString()), LIMIT);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " could not be unmounted", e);
        }
    }
}
