package news.parallax.local.chaos;

import java.time.Duration;

/** {@code SIGSTOP}, then {@code SIGCONT}. A consumer that is stopped beyond its session finds its partitions gone. */
record Pause(Part part, Duration lasting) implements Fault {
    @Override
    public String what() {
        return part.label() + " stopped for " + lasting.toMillis() + " ms";
    }

    @Override
    public void strike() {
        part.hold();
    }

    @Override
    public void lift(Batch batch) {
        part.release();
    }
}
