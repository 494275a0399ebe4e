package news.parallax.messaging;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RetriableException;

/**
 * Tells failures that pass (the database restarts, two transactions collide, the broker is away) from those that will come
 * again with the same record. The first kind is retried for as long as it takes; the second goes to the dead letters.
 */
public final class PassingFailure {
    /**
     * SQLSTATE classes (PostgreSQL manual, appendix A): connection exception, transaction rollback (serialization failure,
     * deadlock), insufficient resources, operator intervention (shutdown, crash), object not in prerequisite state (lock
     * not available), system error.
     */
    private static final Set<String> PASSING_SQL_CLASSES = Set.of("08", "40", "53", "57", "55", "58");

    private static final int MOST_FAILURES = 50;

    private PassingFailure() {}

    /**
     * Looks at the failure, its causes and what it suppresses: where a commit is lost, the transaction manager throws a
     * failure of its own and only suppresses what the database said.
     */
    public static boolean is(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> waiting = new ArrayDeque<>(List.of(failure));
        while (!waiting.isEmpty() && seen.size() < MOST_FAILURES) {
            Throwable next = waiting.remove();
            if (passes(next)) {
                return true;
            }
            if (seen.add(next)) {
                Stream.concat(Stream.ofNullable(next.getCause()), Arrays.stream(next.getSuppressed()))
                        .forEach(waiting::add);
            }
        }
        return false;
    }

    private static boolean passes(Throwable cause) {
        return switch (cause) {
            case SQLTransientException e -> true;
            case SQLRecoverableException e -> true;
            case SQLException e -> passes(e);
            case RetriableException e -> true;
            case IOException e -> isOfTheNetwork(e);
            default -> false;
        };
    }

    private static boolean passes(SQLException e) {
        // Without a state no server answered: the pool timed out or the connection was gone before it spoke.
        String state = e.getSQLState();
        return state == null || state.length() < 2 || PASSING_SQL_CLASSES.contains(state.substring(0, 2));
    }

    private static boolean isOfTheNetwork(IOException e) {
        return e instanceof java.net.SocketException
                || e instanceof java.io.EOFException
                || e instanceof java.net.SocketTimeoutException;
    }
}
