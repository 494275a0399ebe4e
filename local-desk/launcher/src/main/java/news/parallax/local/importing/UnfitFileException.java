package news.parallax.local.importing;

/** A file that cannot be handed in; the message says why. */
final class UnfitFileException extends Exception {
    private static final long serialVersionUID = 1L;

    UnfitFileException(String message) {
        super(message);
    }
}
