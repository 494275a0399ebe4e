package news.parallax.compare.sql;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The current row of a result, by column name. Columns read as a non-null type must not be null. */
public final class Row {
    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    public UUID uuid(String column) {
        return read(() -> result.getObject(column, UUID.class));
    }

    public @Nullable UUID uuidOrNull(String column) {
        try {
            return result.getObject(column, UUID.class);
        } catch (SQLException e) {
            throw new SqlException(e);
        }
    }

    public String text(String column) {
        return read(() -> result.getString(column));
    }

    public @Nullable String textOrNull(String column) {
        try {
            return result.getString(column);
        } catch (SQLException e) {
            throw new SqlException(e);
        }
    }

    public int integer(String column) {
        return read(() -> result.getInt(column));
    }

    public @Nullable Integer integerOrNull(String column) {
        try {
            return result.getObject(column, Integer.class);
        } catch (SQLException e) {
            throw new SqlException(e);
        }
    }

    public long number(String column) {
        return read(() -> result.getLong(column));
    }

    public boolean flag(String column) {
        return read(() -> result.getBoolean(column));
    }

    public @Nullable Boolean flagOrNull(String column) {
        try {
            return result.getObject(column, Boolean.class);
        } catch (SQLException e) {
            throw new SqlException(e);
        }
    }

    public @Nullable Instant instantOrNull(String column) {
        try {
            OffsetDateTime time = result.getObject(column, OffsetDateTime.class);
            return time == null ? null : time.toInstant();
        } catch (SQLException e) {
            throw new SqlException(e);
        }
    }

    public Instant instant(String column) {
        return read(() -> result.getObject(column, OffsetDateTime.class)).toInstant();
    }

    public byte[] bytes(String column) {
        return read(() -> result.getBytes(column));
    }

    public List<String> texts(String column) {
        return List.of((String[]) read(() -> array(column)));
    }

    public List<Long> numbers(String column) {
        return List.of((Long[]) read(() -> array(column)));
    }

    public List<UUID> uuids(String column) {
        return List.of((UUID[]) read(() -> array(column)));
    }

    private Object array(String column) throws SQLException {
        Array array = result.getArray(column);
        try {
            return array.getArray();
        } finally {
            array.free();
        }
    }

    private interface Read<T> {
        T value() throws SQLException;
    }

    private static <T> T read(Read<T> read) {
        try {
            return read.value();
        } catch (SQLException e) {
            throw new SqlException(e);
        }
    }
}
