package news.parallax.messaging;

import java.sql.SQLException;

/** A statement failed; {@link PassingFailure} looks at the cause. */
public final class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseException(String message, SQLException cause) {
        super(message, cause);
    }
}
