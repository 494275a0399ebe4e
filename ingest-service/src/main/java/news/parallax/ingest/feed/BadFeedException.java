package news.parallax.ingest.feed;

/** What was read is no feed, or one that must not be read; the message is a sentence for the desk. */
final class BadFeedException extends Exception {
    private static final long serialVersionUID = 1L;

    BadFeedException(String message) {
        super(message);
    }
}
