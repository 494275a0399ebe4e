package news.parallax.compare.alert.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import news.parallax.compare.alert.Told;
import news.parallax.compare.alert.notice.DeskLinks;
import news.parallax.compare.alert.notice.Message;
import news.parallax.compare.alert.notice.Notice;
import org.junit.jupiter.api.Test;

class SlackCardTest {
    private static final SlackCard CARDS = new SlackCard(new DeskLinks("https://desk.example/"));

    private static Map<String, Object> card(Notice notice) {
        return CARDS.of(new Message.Single(notice));
    }

    /** All texts of a message that Slack may parse, by the type of their object. */
    private static List<Map<?, ?>> texts(Object part) {
        List<Map<?, ?>> found = new ArrayList<>();
        if (part instanceof Map<?, ?> map) {
            if (map.get("text") instanceof String && map.containsKey("emoji")) {
                found.add(map);
            }
            map.values().forEach(value -> found.addAll(texts(value)));
        } else if (part instanceof List<?> list) {
            list.forEach(value -> found.addAll(texts(value)));
        }
        return found;
    }

    @Test
    void showsBothQuotesWithChainsOriginsSeverityAndButtons() {
        String card = card(Told.notice("About 120 were saved.")).toString();

        assertThat(card)
                .contains("NUMBER, high severity: Passengers of the Galene")
                .contains("Coastline has 120 passengers, Seaward 140.")
                .contains("120 passengers (1 origin, 1 outlet)\n“About 120 were saved.”\nHarbour master → Coastline,")
                .contains("140 passengers (1 origin, 1 outlet)\n“About 120 were saved.”\nHarbour master → Seaward,")
                .contains("High severity · NUMBER · revision 1")
                .contains("url=https://desk.example/disagreements/")
                .contains("url=https://desk.example/stories/");
    }

    @Test
    void takesTheMeaningFromControlWordsAndMarkup() {
        Map<String, Object> card = card(Told.notice(
                "<!channel> <!here|x> <@U123> <https://evil.example|click> @here @Channel @everyone a & b"));

        assertThat(card.toString())
                .doesNotContain("<")
                .doesNotContain(">")
                .doesNotContain("@here")
                .doesNotContain("@Channel");
        assertThat(texts(card)).isNotEmpty().allSatisfy(text -> assertThat(text.get("type"))
                .isEqualTo("plain_text"));
        assertThat(card.toString())
                .contains("&lt;!channel&gt; &lt;!here|x&gt; &lt;@U123&gt; &lt;https://evil.example|click&gt;")
                .contains("@\u200Bhere @\u200BChannel @\u200Beveryone a &amp; b");
        assertThat(card)
                .containsEntry("unfurl_links", false)
                .containsEntry("unfurl_media", false)
                .containsEntry("link_names", false);
    }

    @Test
    void keepsEveryLimitWithTheLongestOfEverything() {
        Map<String, Object> card = card(Told.longest());

        assertThat(SlackCard.size(card)).isLessThanOrEqualTo(SlackCard.LARGEST);
        keepsLimits(card);
    }

    @Test
    void keepsEveryLimitInALongDigest() {
        Map<String, Object> digest = CARDS.of(
                new Message.Digest("above the cap of the hour", Collections.nCopies(500, Told.longest()), Told.NOON));

        assertThat(SlackCard.size(digest)).isLessThanOrEqualTo(13_200);
        assertThat(digest.toString())
                .contains("500 disagreements above the cap of the hour", "and 485 more at the desk");
        keepsLimits(digest);
    }

    private static void keepsLimits(Map<String, Object> message) {
        List<?> blocks = (List<?>) message.get("blocks");
        assertThat(blocks).hasSizeLessThanOrEqualTo(50);
        assertThat(message.get("text").toString()).isNotBlank().hasSizeLessThanOrEqualTo(500);
        for (Object block : blocks) {
            int longest = ((Map<?, ?>) block).get("type").equals("header") ? 150 : 3000;
            assertThat(texts(block))
                    .allSatisfy(text ->
                            assertThat(text.get("text").toString()).isNotEmpty().hasSizeLessThanOrEqualTo(longest));
        }
        // No escape and no code point is cut in two.
        assertThat(message.toString()).doesNotContainPattern("&(?!amp;|lt;|gt;)");
        assertThat(message.toString().chars().filter(c -> c == 0xFFFD).count()).isZero();
        String text = message.toString();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))) {
                assertThat(Character.isLowSurrogate(text.charAt(++i))).isTrue();
            }
        }
    }

    @Test
    void cutsBetweenEscapes() {
        assertThat(SlackText.escaped("a&&&&", 12)).isEqualTo("a&amp;&amp;…");
        assertThat(SlackText.escaped("a&&", 11)).isEqualTo("a&amp;&amp;");
    }

    @Test
    void hasNoButtonsWhereNobodyToldWhereTheDeskIs() {
        Map<String, Object> card = new SlackCard(new DeskLinks(null)).of(new Message.Single(Told.notice("About 120.")));

        assertThat(card.toString()).doesNotContain("button").doesNotContain("actions");
    }
}
