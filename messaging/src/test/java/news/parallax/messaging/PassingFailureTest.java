package news.parallax.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import news.parallax.contracts.UnreadableEventException;
import org.apache.kafka.common.errors.NotLeaderOrFollowerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassingFailureTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "53300", "57P01", "55P03"})
    void passesWhenTheDatabaseIsAwayOrTransactionsCollide(String sqlState) {
        assertThat(PassingFailure.is(new IllegalStateException(new SQLException("x", sqlState))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22001", "42P01"})
    void staysWhenTheStatementItselfIsWrong(String sqlState) {
        assertThat(PassingFailure.is(new SQLException("x", sqlState))).isFalse();
    }

    @Test
    void passesWhenNoServerAnswered() {
        assertThat(PassingFailure.is(new SQLException("Acquisition timeout"))).isTrue();
        assertThat(PassingFailure.is(new SQLTransientConnectionException())).isTrue();
        assertThat(PassingFailure.is(new RuntimeException(new ConnectException())))
                .isTrue();
        assertThat(PassingFailure.is(new NotLeaderOrFollowerException("moved"))).isTrue();
    }

    @Test
    void passesWhenTheTransactionManagerOnlySuppressesWhatTheDatabaseSaid() {
        Exception lostCommit = new Exception("could not commit");
        Exception ofTheResource = new Exception("error of the resource");
        ofTheResource.initCause(new SQLException("terminating connection", "57P01"));
        lostCommit.addSuppressed(ofTheResource);
        assertThat(PassingFailure.is(new RuntimeException(lostCommit))).isTrue();
    }

    @Test
    void staysWhenTheRecordIsAtFault() {
        assertThat(PassingFailure.is(new UnreadableEventException("not JSON", null)))
                .isFalse();
        assertThat(PassingFailure.is(new NullPointerException())).isFalse();
    }

    @Test
    void endsOnACauseThatIsItsOwnCause() {
        RuntimeException outer = new RuntimeException();
        RuntimeException inner = new RuntimeException(outer);
        outer.initCause(inner);
        assertThat(PassingFailure.is(outer)).isFalse();
    }
}
