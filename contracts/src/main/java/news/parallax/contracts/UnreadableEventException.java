package news.parallax.contracts;

import org.jspecify.annotations.Nullable;

/** A record that no version of the reader will ever understand: it belongs in the dead-letter topic. */
public final class UnreadableEventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableEventException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
