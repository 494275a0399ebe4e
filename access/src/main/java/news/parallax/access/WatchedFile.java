package news.parallax.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What a file says, read anew when it has changed. Looking whether it has costs some microseconds. */
public final class WatchedFile<T> {
    /** Reads it; only called where the file is there. */
    public interface Reader<T> {
        T read() throws IOException;
    }

    private record State(Object key, long size, long modifiedNanos) {}

    private record Known<T>(@Nullable State state, T value) {}

    private final Path file;
    private final T none;
    private final Reader<T> reader;
    private volatile Known<T> known;

    /**
     * Watches a file.
     *
     * @param none what is so where there is no file, or it cannot be read
     */
    public WatchedFile(Path file, T none, Reader<T> reader) {
        this.file = file;
        this.none = none;
        this.reader = reader;
        this.known = new Known<>(null, none);
    }

    /** What it says now. */
    public T value() {
        State now = state();
        Known<T> last = known;
        if (!Objects.equals(now, last.state())) {
            last = new Known<>(now, now == null ? none : read());
            known = last;
        }
        return last.value();
    }

    private T read() {
        try {
            return reader.read();
        } catch (IOException e) {
            System.getLogger(WatchedFile.class.getName())
                    .log(System.Logger.Level.WARNING, file + " cannot be read; nobody in it is let in", e);
            return none;
        }
    }

    private @Nullable State state() {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            Object key = now.fileKey();
            return new State(
                    key == null ? file : key, now.size(), now.lastModifiedTime().to(TimeUnit.NANOSECONDS));
        } catch (IOException e) {
            return null;
        }
    }
}
