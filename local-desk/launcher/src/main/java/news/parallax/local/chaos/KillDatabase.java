package news.parallax.local.chaos;

import java.time.Duration;

/** {@code kill -9} of the database server. */
record KillDatabase(DatabasePart database, Duration lasting) implements Fault {
    @Override
    public String what() {
        return "kill -9 of the database, started again after " + lasting.toMillis() + " ms";
    }

    @Override
    public void strike() {
        database.kill();
    }

    @Override
    public void lift(Batch batch) {
        database.revive();
    }
}
