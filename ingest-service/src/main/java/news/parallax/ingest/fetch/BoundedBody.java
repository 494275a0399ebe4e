package news.parallax.ingest.fetch;

import static news.parallax.ingest.fetch.FetchProblem.Kind.BAD_ENCODING;
import static news.parallax.ingest.fetch.FetchProblem.Kind.TOO_LARGE;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body within a bound that holds for what comes over the line and again for what it unpacks to: what is beyond it
 * is never held in memory.
 */
final class BoundedBody {
    private BoundedBody() {}

    /**
     * The whole body, unpacked.
     *
     * @param encoding the header Content-Encoding; null for none
     * @throws FetchException where it is too large, or packed in a way that is not read here
     */
    static byte[] read(InputStream body, @Nullable String encoding, int limit) throws IOException {
        InputStream bounded = new BoundedStream(body, limit);
        try (InputStream plain = unpacked(bounded, encoding == null ? "" : encoding.strip())) {
            byte[] content = plain.readNBytes(limit + 1);
            if (content.length > limit) {
                throw tooLarge(limit);
            }
            return content;
        } catch (ZipException | EOFException e) {
            throw FetchException.of(BAD_ENCODING, "What the site sent is not compressed in the way that it says.");
        }
    }

    private static InputStream unpacked(InputStream body, String encoding) throws IOException {
        return switch (encoding.toLowerCase(Locale.ROOT)) {
            case "", "identity" -> body;
            case "gzip", "x-gzip" -> new GZIPInputStream(body);
            case "deflate" -> deflated(body);
            default ->
                throw FetchException.of(
                        BAD_ENCODING, "The site compresses in a way that was not asked for, or more than once.");
        };
    }

    /** Some servers mean the bare algorithm by it and some its zlib wrapping (RFC 9110, 8.4.1.2). */
    private static InputStream deflated(InputStream body) throws IOException {
        PushbackInputStream in = new PushbackInputStream(body, 2);
        byte[] start = in.readNBytes(2);
        in.unread(start);
        boolean wrapped =
                start.length == 2 && (start[0] & 0x0f) == 8 && (((start[0] & 0xff) << 8) | (start[1] & 0xff)) % 31 == 0;
        return new InflaterInputStream(in, new Inflater(!wrapped)) {
            @Override
            public void close() throws IOException {
                inf.end();
                super.close();
            }
        };
    }

    private static FetchException tooLarge(int limit) {
        return FetchException.of(TOO_LARGE, "The site sent more than " + limit + " bytes.");
    }

    /** Fails once more than the bound has come over the line. */
    private static final class BoundedStream extends InputStream {
        private final InputStream in;
        private final int limit;
        private int left;

        BoundedStream(InputStream in, int limit) {
            this.in = in;
            this.limit = limit;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            if (next >= 0 && --left < 0) {
                throw tooLarge(limit);
            }
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = in.read(bytes, offset, length);
            left -= Math.max(count, 0);
            if (left < 0) {
                throw tooLarge(limit);
            }
            return count;
        }
    }
}
