package news.parallax.compare.alert.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import news.parallax.compare.alert.Told;
import news.parallax.compare.alert.notice.DeskLinks;
import news.parallax.compare.alert.notice.Message;
import org.junit.jupiter.api.Test;

class MattermostPostTest {
    private static final MattermostPost POSTS = new MattermostPost(new DeskLinks("https://desk.example"));

    private static String text(Message message) {
        Map<?, ?> attachment = (Map<?, ?>) ((List<?>) POSTS.of(message).get("attachments")).getFirst();
        return attachment.get("text").toString();
    }

    @Test
    void takesTheMeaningFromMarkdownMentionsAndAddresses() {
        String text = text(new Message.Single(
                Told.notice("@channel [click](https://evil.example) **bold** `code` # head <b> :boom: ~town")));

        assertThat(text)
                .contains(
                        "> @\u200Bchannel \\[click\\]\\(https:\u200B//evil.example\\) \\*\\*bold\\*\\* \\`code\\` \\# head"
                                + " \\<b\\> :\u200Bboom:\u200B \\~town");
    }

    @Test
    void staysBelowTheLimitOfAPost() {
        assertThat(text(new Message.Single(Told.longest()))).hasSizeLessThanOrEqualTo(MattermostPost.LARGEST);
    }

    @Test
    void leadsToTheDesk() {
        assertThat(POSTS.of(new Message.Single(Told.notice("About 120."))).toString())
                .contains("title_link=https://desk.example/disagreements/");
    }
}
