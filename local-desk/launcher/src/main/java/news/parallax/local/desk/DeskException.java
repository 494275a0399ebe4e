package news.parallax.local.desk;

/** Why the desk cannot run, for the person at the terminal: what is wrong and what to do about it. */
public final class DeskException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DeskException(String message) {
        super(message);
    }

    public DeskException(String message, Throwable cause) {
        super(message, cause);
    }
}
