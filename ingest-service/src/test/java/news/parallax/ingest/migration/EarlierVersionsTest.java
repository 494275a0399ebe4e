package news.parallax.ingest.migration;

import static io.restassured.RestAssured.given;
import static news.parallax.ingest.article.Submissions.article;
import static news.parallax.ingest.article.Submissions.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import news.parallax.contracts.ContentIds;
import news.parallax.local.BackingServices;
import news.parallax.local.EarlierVersions;
import org.junit.jupiter.api.Test;

/**
 * A database of every earlier version, with the data that such a version had, becomes what a new one is, and today's service
 * reads and goes on with what was in it.
 */
@QuarkusTest
@WithTestResource(BackingServices.class)
class EarlierVersionsTest {
    private static final String URL = "https://wire.example/kept/of/old";
    private static final String TEXT = "A ferry with 212 passengers ran aground off Lerwick on Monday.";
    private static final String ARTICLE = ContentIds.articleId(URL).toString();
    private static final String FEED = "6b7c2a54-3d0f-5c6e-9d1f-000000000011";
    private static final String PAGE = "6b7c2a54-3d0f-5c6e-9d1f-000000000012";
    private static final String EVENT = "6b7c2a54-3d0f-5c6e-9d1f-000000000013";
    private static final String HELD = "6b7c2a54-3d0f-5c6e-9d1f-000000000014";

    /** In the words of the version that brought them; what a version brought is added to what was there before it. */
    private static final Map<Integer, List<String>> BROUGHT = new TreeMap<>(Map.of(
            1,
            List.of(
                    "insert into article (id, url, latest_revision, first_seen_at) values ('" + ARTICLE + "', '" + URL
                            + "', 1, now())",
                    "insert into article_revision (article_id, revision, title, source, published_at, received_at,"
                            + " language, body, byline, content_hash) values ('" + ARTICLE
                            + "', 1, 'Ferry runs aground off Lerwick', 'Example Wire', '2026-03-02T09:15:00Z', now(),"
                            + " 'en', '" + TEXT + "', null, '"
                            + ContentIds.sha256("Ferry runs aground off Lerwick\n" + TEXT) + "')",
                    "insert into outbox (event_id, topic, record_key, cloud_event_type, payload) values ('" + EVENT
                            + "', 'news.articles.v1', '" + ARTICLE
                            + "', 'news.parallax.article.published.v1', '\\x"
                            + EarlierVersions.example("article-published.v1.json") + "')"),
            10,
            List.of(
                    "insert into site (name, free_at) values ('wire.example:443', now())",
                    "insert into visit (id, kind, url, key, site, due_at) values ('" + FEED
                            + "', 'FEED', 'https://wire.example/rss', 'https://wire.example/rss', 'wire.example:443',"
                            + " now() + interval '1 year')",
                    "insert into feed (id, title, format, created_at) values ('" + FEED
                            + "', 'Example Wire', 'RSS', now())",
                    "insert into visit (id, kind, url, key, site) values ('" + PAGE + "', 'PAGE', '" + URL + "', '"
                            + URL + "', 'wire.example:443')",
                    "insert into watched_page (id, feed_id, title, first_seen_at, article_id) values ('" + PAGE + "', '"
                            + FEED + "', 'Ferry', now(), '" + ARTICLE + "')"),
            20,
            List.of(
                    "insert into article (id, url, first_seen_at) values ('" + HELD
                            + "', 'https://wire.example/held', now())",
                    "insert into held_article (article_id, until, published_at, payload) values ('" + HELD
                            + "', now() + interval '1 year', now(), '\\x7b7d')")));

    @Inject
    DataSource database;

    @Test
    void becomeWhatANewDatabaseIsAndAreReadByTodaysService() throws Exception {
        EarlierVersions schemas = new EarlierVersions(database, "ingest");
        schemas.becomeNew(
                6,
                30,
                EarlierVersionsTest::rowsOf,
                EarlierVersionsTest::isReadByTodaysService,
                (schema, version) -> areThere(schemas, schema, version));
    }

    private static List<String> rowsOf(int version) {
        List<String> rows = new ArrayList<>();
        BROUGHT.forEach((since, statements) -> {
            if (since <= version) {
                rows.addAll(statements);
            }
        });
        return rows;
    }

    private static void isReadByTodaysService(int version) {
        given().get("/api/articles/{id}", ARTICLE)
                .then()
                .statusCode(200)
                .body("revision", equalTo(1))
                .body("body", equalTo(TEXT))
                .body("machineTranslated", equalTo(false));
        post(article(URL, TEXT)).statusCode(202).body("outcome", equalTo("UNCHANGED"));
        if (version >= 10) {
            given().get("/api/feeds/{id}/pages", FEED)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].url", equalTo(URL));
        }
    }

    private static void areThere(EarlierVersions schemas, String schema, int version) throws SQLException {
        assertThat(schemas.column(schema, "select id from article order by url"))
                .hasSize(version >= 20 ? 2 : 1)
                .contains(ARTICLE);
        if (version >= 20) {
            assertThat(schemas.column(schema, "select article_id from held_article"))
                    .containsExactly(HELD);
        }
    }
}
