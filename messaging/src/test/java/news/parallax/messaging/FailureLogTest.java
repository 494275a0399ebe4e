package news.parallax.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FailureLogTest {
    private static final String NAME = FailureLogTest.class.getName();

    private final java.util.logging.Logger heard = java.util.logging.Logger.getLogger(NAME);
    private final Records records = new Records();
    private long now;
    private final FailureLog log = new FailureLog(Logger.getLogger(NAME), () -> now);

    @BeforeEach
    void listen() {
        heard.addHandler(records);
        heard.setUseParentHandlers(false);
    }

    @AfterEach
    void listenNoLonger() {
        heard.removeHandler(records);
    }

    @Test
    void saysTheFirstCauseInOneLine() {
        log.error("The database failed, for now", away());

        assertThat(records.lines())
                .containsExactly("The database failed, for now: java.net.ConnectException: Connection refused");
    }

    @Test
    void tellsTheStackOnceInAWhile() {
        for (int seconds = 0; seconds <= 20; seconds++) {
            now = Duration.ofSeconds(seconds).toNanos();
            log.error("The database failed", away());
        }

        assertThat(records.lines()).hasSize(21);
        assertThat(records.stacks()).isEqualTo(3);
    }

    @Test
    void tellsTheStackOfAnotherCause() {
        log.error("The database failed", away());
        log.error("The database failed", new SQLException("disk full"));

        assertThat(records.stacks()).isEqualTo(2);
    }

    private static Exception away() {
        return new DatabaseException(
                "the inbox could not be written",
                new SQLException(
                        "The connection attempt failed.", new ConnectException("Connection refused\nat once")));
    }

    private static final class Records extends Handler {
        private final List<LogRecord> all = new ArrayList<>();

        List<String> lines() {
            return all.stream().map(LogRecord::getMessage).toList();
        }

        long stacks() {
            return all.stream().filter(one -> one.getThrown() != null).count();
        }

        @Override
        public void publish(LogRecord one) {
            all.add(one);
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
