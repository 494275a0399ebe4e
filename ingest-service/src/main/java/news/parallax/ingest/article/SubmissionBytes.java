package news.parallax.ingest.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Reads a request's body up to a bound. */
public final class SubmissionBytes {
    private SubmissionBytes() {}

    /**
     * The whole body. What is beyond the bound is read and thrown away before the refusal: a client that still sends when
     * its connection closes sees a reset and never the answer.
     *
     * @throws RefusedException where there are more bytes than the limit
     */
    public static byte[] read(InputStream body, int limit) throws IOException {
        byte[] bytes = body.readNBytes(limit + 1);
        if (bytes.length <= limit) {
            return bytes;
        }
        body.transferTo(OutputStream.nullOutputStream());
        throw new Refusal(Refusal.Reason.TOO_LARGE, null, "The request's body has more than " + limit + " bytes.")
                .asException();
    }
}
