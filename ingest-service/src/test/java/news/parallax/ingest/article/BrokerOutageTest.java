package news.parallax.ingest.article;

import static io.restassured.RestAssured.given;
import static news.parallax.ingest.article.Submissions.article;
import static news.parallax.ingest.article.Submissions.freshUrl;
import static news.parallax.ingest.article.Submissions.get;
import static news.parallax.ingest.article.Submissions.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import news.parallax.contracts.ContentIds;
import news.parallax.local.BackingServices;
import news.parallax.local.LocalBroker;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithTestResource(BackingServices.class)
@TestProfile(BrokerOutageTest.NoBroker.class)
class BrokerOutageTest {
    @ConfigProperty(name = "parallax.test.broker-port")
    int brokerPort;

    @TempDir
    Path folder;

    /** Starts the service with the address of a broker that is not there yet. */
    public static class NoBroker implements QuarkusTestProfile {
        private static final int PORT = freePort();

        @Override
        public Map<String, String> getConfigOverrides() {
            // A relay of its own schema: that of the other tests' outbox is not to wait for this broker.
            return Map.of(
                    "parallax.test.broker-port",
                    String.valueOf(PORT),
                    "%test.kafka.bootstrap.servers",
                    "localhost:" + PORT);
        }

        private static int freePort() {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void takesArticlesWhileTheBrokerIsAwayAndPublishesThemOnceItIsBack() {
        String url = freshUrl();
        post(article(url, "A ferry with 212 passengers ran aground off Lerwick on Monday, the coastguard said."))
                .statusCode(202);
        get(url).statusCode(200);
        given().get("/q/health/ready").then().statusCode(503);

        try (LocalBroker broker = LocalBroker.start(folder, brokerPort);
                ArticlePublishing topic = new ArticlePublishing(broker.bootstrapServers())) {
            assertThat(topic.recordsOf(ContentIds.articleId(url), 1)).hasSize(1);
        }
    }
}
