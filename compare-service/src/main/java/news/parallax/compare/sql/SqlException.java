package news.parallax.compare.sql;

import java.sql.SQLException;

/** A statement failed; {@code PassingFailure} looks at the cause. */
public final class SqlException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SqlException(SQLException cause) {
        super("a statement failed with SQLSTATE " + cause.getSQLState(), cause);
    }
}
