package news.parallax.ingest.fetch;

import static news.parallax.ingest.fetch.FetchProblem.Kind.TIMED_OUT;
import static news.parallax.ingest.fetch.FetchProblem.Kind.UNREACHABLE;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import javax.net.ssl.SSLException;

/** Says in words why a connection came to nothing. */
final class NetworkFailure {
    private NetworkFailure() {}

    static FetchProblem problem(IOException failure, Deadline deadline, Duration total) {
        if (deadline.isOver() || failure instanceof InterruptedIOException) {
            return FetchProblem.of(
                    TIMED_OUT, "The site did not send all within " + Math.max(1, total.toSeconds()) + " seconds.");
        }
        if (failure instanceof SSLException) {
            return FetchProblem.of(UNREACHABLE, "No secure connection to the site could be made.");
        }
        return FetchProblem.of(UNREACHABLE, "The site could not be reached, or broke off.");
    }
}
