package news.parallax.extract.reading.claim;

import java.time.Duration;

/** A text took longer to read than is allowed; it will the next time, too. */
public final class ReadingTookTooLongException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReadingTookTooLongException(Duration limit) {
        super("the text took longer to read than " + limit.toSeconds() + " s");
    }
}
