package news.parallax.local;

import java.nio.file.Path;

/** A process that starts a database, commits a row, says so and waits to be killed. */
final class DatabaseOwner {
    private DatabaseOwner() {}

    public static void main(String[] args) throws Exception {
        LocalDatabase database = LocalDatabase.start(Path.of(args[0]), 0);
        LocalDatabaseTest.execute(database, "create table kept as select 'survives' as word");
        System.out.println("committed");
        Thread.sleep(Long.MAX_VALUE);
    }
}
