package news.parallax.local.chaos;

import java.time.Duration;

/** {@code kill -9} of broker or service; a supervisor starts it again. */
record KillPart(Part part, Duration lasting) implements Fault {
    @Override
    public String what() {
        return "kill -9 of " + part.label() + ", started again after " + lasting.toMillis() + " ms";
    }

    @Override
    public void strike() {
        part.kill();
    }

    @Override
    public void lift(Batch batch) {
        part.revive();
    }
}
