package news.parallax.compare.alert.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import news.parallax.compare.alert.Told;
import news.parallax.compare.alert.notice.DeskLinks;
import news.parallax.compare.alert.notice.Message;
import org.junit.jupiter.api.Test;

class TeamsCardTest {
    private static final int LARGEST = 28 * 1024;
    private static final TeamsCard CARDS = new TeamsCard(new DeskLinks("https://desk.example"));

    @Test
    void putsTextsIntoRunsThatKnowNoMarkdown() {
        Map<String, Object> message =
                CARDS.of(new Message.Single(Told.notice("[click](https://evil.example) {{DATE(x)}}")));

        assertThat(message.toString())
                .contains("application/vnd.microsoft.card.adaptive", "type=TextRun", "[click](https://evil.example)")
                .contains("url=https://desk.example/disagreements/")
                .doesNotContain("type=TextBlock", "{{");
    }

    @Test
    void staysBelowTheLimitOfAMessage() throws Exception {
        Map<String, Object> message = CARDS.of(new Message.Single(Told.longest()));

        assertThat(new ObjectMapper().writeValueAsBytes(message).length).isLessThan(LARGEST);
    }
}
