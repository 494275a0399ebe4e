package news.parallax.ingest.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, none of which takes more memory than it may. A line ends with a line feed or with the stream. */
final class Lines {
    private final InputStream in;
    private final int longest;
    private int number;

    /** @param longest bytes of a line */
    Lines(InputStream in, int longest) {
        this.in = new BufferedInputStream(in, 64 * 1024);
        this.longest = longest;
    }

    /**
     * One line that is not blank.
     *
     * @param number counts from 1, blank lines too
     * @param bytes without the line feed; null where the line was longer than it may be
     */
    record Line(int number, byte @Nullable [] bytes) {}

    /** The next line that is not blank; null at the end. */
    @Nullable
    Line next() throws IOException {
        int first = in.read();
        while (first >= 0) {
            number++;
            Line line = line(first);
            if (line != null) {
                return line;
            }
            first = in.read();
        }
        return null;
    }

    private @Nullable Line line(int first) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        boolean blank = true;
        boolean tooLong = false;
        for (int b = first; b >= 0 && b != '\n'; b = in.read()) {
            blank &= b <= ' ';
            tooLong |= kept.size() >= longest;
            if (!tooLong) {
                kept.write(b);
            }
        }
        if (blank && !tooLong) {
            return null;
        }
        return new Line(number, tooLong ? null : kept.toByteArray());
    }

    /** How many lines were read so far, blank ones too. */
    int number() {
        return number;
    }

    /** Reads the rest and throws it away: a client that still sends when its connection closes never sees the answer. */
    void skipRest() throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
    }
}
