package news.parallax.local.chaos;

import java.time.Duration;

/** The database's disk is full until somebody makes room. */
record FillDisk(SmallDisk disk, DatabasePart database, Duration lasting) implements Fault {
    @Override
    public String what() {
        return "disk of the database full for " + lasting.toMillis() + " ms";
    }

    @Override
    public void strike() {
        disk.fill();
    }

    @Override
    public void lift(Batch batch) {
        disk.empty();
        database.revive();
    }
}
