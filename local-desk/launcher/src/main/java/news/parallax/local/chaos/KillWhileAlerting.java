package news.parallax.local.chaos;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/**
 * {@code kill -9} of compare-service while a receiver has acted on an alert and not yet answered. Nobody can know whether the
 * alert arrived, so it is sent again, under the same id.
 */
record KillWhileAlerting(
        Part compare, AlertReceiver receiver, Duration lasting, AtomicReference<AlertReceiver.Held> held)
        implements Fault {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Override
    public String what() {
        return "kill -9 of compare in the middle of an alert, started again after " + lasting.toMillis() + " ms";
    }

    @Override
    public void strike() {
        held.set(receiver.holdNext());
    }

    @Override
    public void lift(Batch batch) throws Exception {
        AlertReceiver.Held call = held.get();
        try {
            if (!call.awaitCall(PATIENCE)) {
                throw new Violation("no alert came within " + PATIENCE.toSeconds() + " s");
            }
            compare.kill();
        } finally {
            call.letGo();
        }
        Thread.sleep(lasting);
        compare.revive();
    }
}
