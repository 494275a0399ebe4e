package news.parallax.compare.alert.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import news.parallax.compare.alert.Told;
import news.parallax.compare.alert.notice.DeskLinks;
import news.parallax.compare.alert.notice.Detail;
import news.parallax.compare.alert.notice.Message;
import org.junit.jupiter.api.Test;

class WebhookPayloadTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final WebhookPayload PAYLOADS = new WebhookPayload(new DeskLinks("https://desk.example"));

    @Test
    void tellsTheTextsAsTheyStandInTheArticles() {
        JsonNode payload =
                JSON.valueToTree(PAYLOADS.of(new Message.Single(Told.notice("<!channel> & \"more\"")), Detail.FULL));

        assertThat(payload.path("type").asText()).isEqualTo("disagreement.opened");
        assertThat(payload.at("/data/sides/0/quotes/0/text").asText()).isEqualTo("<!channel> & \"more\"");
        assertThat(payload.at("/data/sides/1/quotes/0/attribution/0").asText()).isEqualTo("Harbour master");
        assertThat(payload.at("/data/deskUrl").asText()).startsWith("https://desk.example/disagreements/");
    }

    @Test
    void staysBelowTwentyKilobytesWithTheLeastDetail() throws Exception {
        Message longest = new Message.Single(Told.longest());
        Message digest = new Message.Digest("because", Collections.nCopies(500, Told.longest()), Told.NOON);

        assertThat(JSON.writeValueAsBytes(PAYLOADS.of(longest, Detail.LEAST)).length)
                .isLessThan(20_000);
        assertThat(JSON.writeValueAsBytes(PAYLOADS.of(digest, Detail.LEAST)).length)
                .isLessThan(20_000);
    }
}
