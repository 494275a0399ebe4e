package news.parallax.compare.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Runs SQL in the caller's transaction. Arguments are numbers, texts, UUIDs, instants, booleans, null, and collections of UUIDs,
 * texts or longs, which become arrays.
 */
@ApplicationScoped
public class Sql {
    private static final int FETCH = 500;

    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    /** Rows in the order of the result. */
    public <T> List<T> list(String sql, Function<Row, T> read, @Nullable Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCH);
            bind(connection, statement, arguments);
            try (ResultSet result = statement.executeQuery()) {
                Row row = new Row(result);
                List<T> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(read.apply(row));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new SqlException(e);
        }
    }

    /** The first row, if there is any. */
    public <T> Optional<T> first(String sql, Function<Row, T> read, @Nullable Object... arguments) {
        return list(sql, read, arguments).stream().findFirst();
    }

    /** Runs a statement whose result, if any, is of no interest, such as taking a lock. */
    public void run(String sql, @Nullable Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, arguments);
            statement.execute();
        } catch (SQLException e) {
            throw new SqlException(e);
        }
    }

    /** Runs one statement with many rows of arguments. */
    public void batch(String sql, Collection<? extends @Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] row : rows) {
                bind(connection, statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new SqlException(e);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, @Nullable Object[] arguments)
            throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            Object value =
                    switch (arguments[i]) {
                        case null -> null;
                        case Instant instant -> instant.atOffset(ZoneOffset.UTC);
                        case Enum<?> constant -> constant.name();
                        case Collection<?> many -> array(connection, many);
                        default -> arguments[i];
                    };
            statement.setObject(i + 1, value);
        }
    }

    /** Arrays of their elements' own type are sent as bytes, others as text that the database has to read. */
    private static Array array(Connection connection, Collection<?> many) throws SQLException {
        Object first = many.isEmpty() ? "" : many.iterator().next();
        return switch (first) {
            case UUID id -> connection.createArrayOf("uuid", many.toArray(UUID[]::new));
            case Long number -> connection.createArrayOf("bigint", many.toArray(Long[]::new));
            default -> connection.createArrayOf("text", many.toArray(String[]::new));
        };
    }
}
