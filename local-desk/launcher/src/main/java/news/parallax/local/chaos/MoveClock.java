package news.parallax.local.chaos;

import java.time.Duration;

/**
 * The wall clock of a service jumps and, later, jumps back.
 *
 * @param by ahead, or back where negative
 */
record MoveClock(String label, MovableClock clock, Duration by, Duration lasting) implements Fault {
    @Override
    public String what() {
        return "clock of " + label + " jumps by " + by + " for " + lasting.toMillis() + " ms";
    }

    @Override
    public void strike() {
        clock.move(by);
    }

    @Override
    public void lift(Batch batch) {
        clock.move(Duration.ZERO);
    }
}
