package news.parallax.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** Schemas beside a service's own, in which a test lets the migrations of earlier versions run. */
public final class EarlierVersions {
    private final DataSource database;
    private final String own;

    /**
     * Looks into a database.
     *
     * @param own the service's schema, which connections of the data source look into
     */
    public EarlierVersions(DataSource database, String own) {
        this.database = database;
        this.own = own;
    }

    /** What is to hold of a database that came from an earlier version. */
    @FunctionalInterface
    public interface Reading {
        /**
         * Looks at it, as a rule through the running service.
         *
         * @throws AssertionError where it does not hold
         */
        void of(int version) throws Exception;
    }

    /** What is to stand in a schema. */
    @FunctionalInterface
    public interface Stored {
        /**
         * Looks at it.
         *
         * @throws AssertionError where it does not stand there
         */
        void in(String schema, int version) throws SQLException;
    }

    /**
     * Makes a schema of each version but the newest, fills it, brings it up to date and compares it with a new one; the running
     * service has published what waited in its outbox when it is looked at.
     *
     * @param leastVersions how many there are at least: a migration that is not found is no migration that works
     * @param leastShape more lines than this tell the shape of a new one
     * @param rows statements that write what a database of that version had
     * @param service what the running service says of it
     * @param stored what stands in the schema afterwards
     */
    public void becomeNew(
            int leastVersions, int leastShape, IntFunction<List<String>> rows, Reading service, Stored stored)
            throws Exception {
        flyway("m_new", MigrationVersion.LATEST).migrate();
        List<String> fresh = shapeOf("m_new");
        assertThat(fresh).hasSizeGreaterThan(leastShape);
        List<MigrationVersion> versions = versions();
        assertThat(versions).hasSizeGreaterThanOrEqualTo(leastVersions);
        for (MigrationVersion earlier : versions.subList(0, versions.size() - 1)) {
            String schema = "m_" + earlier.getVersion();
            int version = Integer.parseInt(earlier.getVersion());
            flyway(schema, earlier).migrate();
            run(schema, rows.apply(version));

            flyway(schema, MigrationVersion.LATEST).migrate();

            assertThat(shapeOf(schema)).as("from version " + earlier).isEqualTo(fresh);
            inPlaceOfTheServices(schema, () -> {
                awaitRelayed();
                service.of(version);
                return null;
            });
            stored.in(schema, version);
        }
    }

    private List<MigrationVersion> versions() {
        return Arrays.stream(flyway("m_new", MigrationVersion.LATEST).info().all())
                .map(MigrationInfo::getVersion)
                .filter(version -> version != null && version.compareTo(MigrationVersion.fromVersion("0")) > 0)
                .distinct()
                .toList();
    }

    private Flyway flyway(String schema, MigrationVersion target) {
        return Flyway.configure()
                .dataSource(database)
                .schemas(schema)
                .defaultSchema(schema)
                .locations("db/migration")
                .target(target)
                .load();
    }

    /** Runs statements in a schema. */
    private void run(String schema, List<String> statements) throws SQLException {
        in(schema, statement -> {
            for (String one : statements) {
                statement.execute(one);
            }
            return null;
        });
    }

    /** The first column of a query's result. */
    public List<String> column(String schema, String query) throws SQLException {
        return in(schema, statement -> {
            List<String> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        });
    }

    /** Tables, columns, indexes, triggers and keys, without the schema's name. */
    private List<String> shapeOf(String schema) throws SQLException {
        List<String> shape = new ArrayList<>(column(
                schema,
                "select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' '"
                        + " || coalesce(column_default, '') || ' ' || coalesce(generation_expression, '')"
                        + " from information_schema.columns where table_schema = '" + schema + "'"));
        shape.addAll(column(schema, "select indexdef from pg_indexes where schemaname = '" + schema + "'"));
        shape.addAll(column(
                schema,
                "select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint"
                        + " where connamespace = '" + schema + "'::regnamespace"));
        shape.addAll(column(
                schema,
                "select tgrelid::regclass || ' ' || tgname from pg_trigger where not tgisinternal and tgrelid in"
                        + " (select oid from pg_class where relnamespace = '" + schema + "'::regnamespace)"));
        return shape.stream()
                .map(line -> line.replace(schema + ".", ""))
                .sorted()
                .toList();
    }

    /** Lets the running service read a schema in place of its own while something is done. */
    private <T> T inPlaceOfTheServices(String schema, Callable<T> reading) throws Exception {
        String kept = own + "_kept";
        rename(own, kept, schema, own);
        try {
            return reading.call();
        } finally {
            rename(own, schema, kept, own);
        }
    }

    /** Returns once the running service has published what waited in the outbox of the schema that it reads. */
    private void awaitRelayed() throws SQLException, InterruptedException {
        for (int i = 0; i < 100; i++) {
            if (column(own, "select event_id from outbox").isEmpty()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("what waited in the outbox was not published");
    }

    /** A golden example of the contracts, as it stands in a column of bytes. */
    public static String example(String name) {
        try (InputStream example =
                EarlierVersions.class.getResourceAsStream("/news/parallax/contracts/examples/" + name)) {
            return HexFormat.of()
                    .formatHex(Objects.requireNonNull(example, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Both at once: the service looks in between. */
    private void rename(String from, String to, String then, String into) throws SQLException {
        run(
                "public",
                List.of("alter schema " + from + " rename to " + to + "; alter schema " + then + " rename to " + into));
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(Statement statement) throws SQLException;
    }

    private <T> T in(String schema, Work<T> work) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path to " + schema);
            try {
                return work.with(statement);
            } finally {
                // The connection goes back to the service's pool.
                statement.execute("set search_path to " + own);
            }
        }
    }
}
