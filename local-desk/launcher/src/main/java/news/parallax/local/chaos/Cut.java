package news.parallax.local.chaos;

import java.time.Duration;

/**
 * A network that is cut.
 *
 * @param where for the log
 * @param silent whether nobody is told
 */
record Cut(String where, Link link, boolean silent, Duration lasting) implements Fault {
    @Override
    public String what() {
        return where + (silent ? " silent for " : " refused for ") + lasting.toMillis() + " ms";
    }

    @Override
    public void strike() {
        if (silent) {
            link.silence();
        } else {
            link.cut();
        }
    }

    @Override
    public void lift(Batch batch) {
        link.mend();
    }
}
