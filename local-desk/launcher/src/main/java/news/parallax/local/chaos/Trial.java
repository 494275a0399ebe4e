package news.parallax.local.chaos;

import java.time.Duration;

/**
 * What became of one fault.
 *
 * @param recovery from its end (the process started again, the network mended) until every part was ready, every accepted
 *     article compared and all that must hold held
 * @param failure why it counts as failed, empty where the system recovered
 */
public record Trial(int number, FaultKind kind, String what, Duration recovery, String failure) {
    public boolean recovered() {
        return failure.isEmpty();
    }
}
