package news.parallax.local;

import org.jspecify.annotations.Nullable;

/** A broker or database that did not come up. The message is for the person at the terminal: what failed, what to do. */
public final class BackingServiceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BackingServiceException(String message) {
        this(message, null);
    }

    public BackingServiceException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
