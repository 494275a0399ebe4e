package news.parallax.compare.alert.teams;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.compare.alert.notice.DeskLinks;
import news.parallax.compare.alert.notice.Message;
import news.parallax.compare.alert.notice.Notice;
import news.parallax.compare.alert.notice.OneLine;
import news.parallax.compare.alert.notice.Wording;

/**
 * Messages with an Adaptive Card 1.5, as a Teams webhook ("Workflows") takes them, of at most 28 KB. Texts are runs of a
 * rich text block: unlike text blocks these know no Markdown.
 */
public final class TeamsCard {
    private static final int LONGEST_LINE = 400;
    private static final int MOST_IN_DIGEST = 15;

    private final DeskLinks links;

    public TeamsCard(DeskLinks links) {
        this.links = links;
    }

    /** The body of a message. */
    public Map<String, Object> of(Message message) {
        return switch (message) {
            case Message.Single(Notice notice) -> card(notice);
            case Message.Digest digest -> digest(digest);
            case Message.Trial trial -> wrapped(List.of(text(Wording.trial(trial), false)), Optional.empty());
        };
    }

    private Map<String, Object> card(Notice notice) {
        List<Map<String, Object>> parts = new ArrayList<>();
        parts.add(text(Wording.headline(notice), true));
        parts.add(text(Wording.sentence(notice), false));
        if (notice.occasion().stands()) {
            for (Notice.Side side : notice.sides()) {
                parts.add(text(Wording.position(side), true));
                for (Notice.Quote quote : side.quotes()) {
                    parts.add(text("“" + quote.text() + "”", false));
                    parts.add(text(Wording.provenance(quote), false));
                }
            }
        }
        return wrapped(parts, links.disagreement(notice));
    }

    private Map<String, Object> digest(Message.Digest digest) {
        List<Map<String, Object>> parts = new ArrayList<>();
        parts.add(text(Wording.digest(digest), true));
        digest.notices().stream()
                .limit(MOST_IN_DIGEST)
                .forEach(notice -> parts.add(text(OneLine.cut(Wording.line(notice), LONGEST_LINE), false)));
        int left = digest.notices().size() - MOST_IN_DIGEST;
        if (left > 0) {
            parts.add(text("and " + left + " more at the desk", false));
        }
        return wrapped(parts, links.inbox());
    }

    private static Map<String, Object> wrapped(List<Map<String, Object>> parts, Optional<String> link) {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
        card.put("type", "AdaptiveCard");
        card.put("version", "1.5");
        card.put("body", parts);
        link.ifPresent(url -> card.put(
                "actions", List.of(Map.of("type", "Action.OpenUrl", "title", "Open at the desk", "url", url))));
        return Map.of(
                "type",
                "message",
                "attachments",
                List.of(Map.of("contentType", "application/vnd.microsoft.card.adaptive", "content", card)));
    }

    private static Map<String, Object> text(String words, boolean bold) {
        // Double braces are filled in by the client, such as {{DATE(...)}}.
        String run = words.replace("{{", "{\u200B{");
        return Map.of(
                "type",
                "RichTextBlock",
                "inlines",
                List.of(Map.of("type", "TextRun", "text", run, "weight", bold ? "Bolder" : "Default")));
    }
}
