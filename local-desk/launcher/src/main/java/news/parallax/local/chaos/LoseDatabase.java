package news.parallax.local.chaos;

import java.nio.file.Path;
import java.time.Duration;

/**
 * A backup is made while articles are on their way, and some time later the database's files are lost, all but the log of
 * what was written since. The backup and that log together are the database as it was.
 */
record LoseDatabase(DatabasePart database, Path backups, Duration lasting) implements Fault {
    @Override
    public String what() {
        return "database lost " + lasting.toMillis() + " ms after a backup, and restored";
    }

    @Override
    public void strike() {
        database.backUp(backups);
    }

    @Override
    public void lift(Batch batch) {
        database.kill();
        database.restore(backups);
    }
}
