package news.parallax.compare.migration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import news.parallax.local.BackingServices;
import news.parallax.local.EarlierVersions;
import org.junit.jupiter.api.Test;

/**
 * A database of every earlier version, with the data that such a version had, becomes what a new one is, and today's service
 * reads what was in it.
 */
@QuarkusTest
@WithTestResource(BackingServices.class)
class EarlierVersionsTest {
    @Inject
    DataSource database;

    @Test
    void becomeWhatANewDatabaseIsAndAreReadByTodaysService() throws Exception {
        EarlierVersions schemas = new EarlierVersions(database, "compare");
        schemas.becomeNew(
                10,
                50,
                EarlierRows::of,
                EarlierVersionsTest::isReadByTodaysService,
                (schema, version) -> areThere(schemas, schema, version));
    }

    private static void isReadByTodaysService(int version) {
        given().get("/api/articles/{id}", EarlierRows.ARTICLE)
                .then()
                .statusCode(200)
                .body("revision", equalTo(1))
                .body("storyId", equalTo(EarlierRows.STORY));
        given().get("/api/articles/{id}/revisions", EarlierRows.ARTICLE)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        given().get("/api/stories/{id}", EarlierRows.STORY)
                .then()
                .statusCode(200)
                .body("title", equalTo("The ferry Estrella"));
        given().get("/api/disagreements?story={id}", EarlierRows.STORY)
                .then()
                .statusCode(200)
                .body("items.id", contains(EarlierRows.DISAGREEMENT))
                .body("items[0].sides.value", contains("about 120 passengers", "164 passengers"))
                .body("items[0].sides[0].evidence[0].quote", equalTo("About 120 passengers were rescued."));
        given().get("/api/disagreements/{id}", EarlierRows.DISAGREEMENT)
                .then()
                .statusCode(200)
                .body("review", equalTo(version < 3 ? "OPEN" : "CONFIRMED"));
        if (version >= 3) {
            given().get("/api/disagreements/{id}/review", EarlierRows.DISAGREEMENT)
                    .then()
                    .statusCode(200);
        }
        if (version >= 5) {
            given().get("/api/sources").then().statusCode(200).body("items.name", contains("Coastline Agency"));
        }
        if (version >= 20) {
            given().get("/api/alert-deliveries/{id}", EarlierRows.DELIVERY)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("SENT"));
        }
    }

    private static void areThere(EarlierVersions schemas, String schema, int version) throws SQLException {
        assertThat(schemas.column(schema, "select change from disagreement_change order by version"))
                .containsExactly("OPENED");
        assertThat(schemas.column(schema, "select claim_id from claim")).containsExactly(EarlierRows.CLAIM);
        assertThat(schemas.column(schema, "select fact_key from testimony")).containsExactly("rescue/passenger");
        assertThat(schemas.column(schema, "select reason from compatible_reading"))
                .containsExactly("ROUNDING");
        assertThat(schemas.column(schema, "select event_id from inbox")).containsExactly(EarlierRows.ARTICLE);
        if (version >= 4) {
            assertThat(schemas.column(schema, "select action from regrouping")).containsExactly("MERGE");
        }
    }
}
