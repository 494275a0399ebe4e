package news.parallax.compare.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import news.parallax.local.BackingServices;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A database of every earlier version, with data in it, becomes what a new one is, and keeps its data. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class EarlierVersionsTest {
    private static final String STORY = "6b7c2a54-3d0f-5c6e-9d1f-000000000001";
    private static final String ARTICLE = "6b7c2a54-3d0f-5c6e-9d1f-000000000002";
    private static final String DISAGREEMENT = "6b7c2a54-3d0f-5c6e-9d1f-000000000003";

    /** Everything that a version may lack, in the words of version 1. */
    private static final List<String> DATA_OF_VERSION_1 = List.of(
            "insert into story (story_id, founded_by, founded_at, updated_at) values ('" + STORY + "', '" + ARTICLE
                    + "', now(), now())",
            "insert into article (article_id, revision, story_id, source, title, published_at, terms, compared_at)"
                    + " values ('" + ARTICLE + "', 1, '" + STORY
                    + "', 'Valley Herald', 'A fire', now(), '{fire}', now())",
            "insert into disagreement (id, story_id, fact_key, kind, status, standing, severity, version, about,"
                    + " explanation, rule, sides, opened_at, updated_at) values ('" + DISAGREEMENT + "', '" + STORY
                    + "', 'k', 'NUMBER', 'OPEN', true, 'HIGH', 1, 'the dead', 'They differ.', 'r', '[]', now(), now())",
            "insert into disagreement_change (disagreement_id, version, change, changed_at, status, severity,"
                    + " explanation, sides, cause_article, cause_revision) values ('" + DISAGREEMENT
                    + "', 1, 'OPENED', now(), 'OPEN', 'HIGH', 'They differ.', '[]', '" + ARTICLE + "', 1)",
            "insert into inbox (event_id) values ('" + ARTICLE + "')");

    @Inject
    DataSource database;

    @Test
    void becomesWhatANewDatabaseIs() throws SQLException {
        flyway("m_new", null).migrate();
        List<String> fresh = shapeOf("m_new");
        assertThat(fresh).hasSizeGreaterThan(50);

        for (MigrationVersion earlier : earlierVersions()) {
            String schema = "m_" + earlier.getVersion().replace('.', '_');
            flyway(schema, earlier).migrate();
            fill(schema);

            flyway(schema, null).migrate();

            assertThat(shapeOf(schema)).as("from version " + earlier).isEqualTo(fresh);
            assertThat(column(schema, "select about from disagreement")).containsExactly("the dead");
            assertThat(column(schema, "select title from article")).containsExactly("A fire");
            assertThat(column(schema, "select change from disagreement_change")).containsExactly("OPENED");
        }
    }

    private List<MigrationVersion> earlierVersions() {
        MigrationInfo[] all = flyway("m_new", null).info().all();
        List<MigrationVersion> versions = Arrays.stream(all)
                .map(MigrationInfo::getVersion)
                .filter(version -> version != null && version.compareTo(MigrationVersion.fromVersion("0")) > 0)
                .distinct()
                .toList();
        assertThat(versions).hasSizeGreaterThanOrEqualTo(5);
        return versions.subList(0, versions.size() - 1);
    }

    private Flyway flyway(String schema, @Nullable MigrationVersion target) {
        return Flyway.configure()
                .dataSource(database)
                .schemas(schema)
                .defaultSchema(schema)
                .locations("db/migration")
                .target(target == null ? MigrationVersion.LATEST : target)
                .load();
    }

    private void fill(String schema) throws SQLException {
        try (Connection connection = in(schema);
                Statement statement = connection.createStatement()) {
            for (String insert : DATA_OF_VERSION_1) {
                statement.execute(insert);
            }
            statement.execute("set search_path to compare");
        }
    }

    /** Tables, columns, indexes, triggers and keys, without the schema's name. */
    private List<String> shapeOf(String schema) throws SQLException {
        List<String> shape = new ArrayList<>(column(
                schema,
                "select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' '"
                        + " || coalesce(column_default, '') || ' ' || coalesce(generation_expression, '')"
                        + " from information_schema.columns where table_schema = '" + schema + "' order by 1"));
        shape.addAll(column(schema, "select indexdef from pg_indexes where schemaname = '" + schema + "' order by 1"));
        shape.addAll(column(
                schema,
                "select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace ="
                        + " '"
                        + schema + "'::regnamespace order by 1"));
        shape.addAll(column(
                schema,
                "select tgrelid::regclass || ' ' || tgname from pg_trigger where not tgisinternal and tgrelid in"
                        + " (select oid from pg_class where relnamespace = '" + schema
                        + "'::regnamespace) order by 1"));
        return shape.stream()
                .map(line -> line.replace(schema + ".", ""))
                .sorted()
                .toList();
    }

    private List<String> column(String schema, String query) throws SQLException {
        try (Connection connection = in(schema);
                Statement statement = connection.createStatement()) {
            List<String> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            statement.execute("set search_path to compare");
            return values;
        }
    }

    private Connection in(String schema) throws SQLException {
        Connection connection = database.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set search_path to " + schema);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
