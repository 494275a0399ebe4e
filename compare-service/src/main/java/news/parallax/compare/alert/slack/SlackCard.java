package news.parallax.compare.alert.slack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.compare.alert.notice.DeskLinks;
import news.parallax.compare.alert.notice.Detail;
import news.parallax.compare.alert.notice.Message;
import news.parallax.compare.alert.notice.Notice;
import news.parallax.compare.alert.notice.Wording;

/**
 * Block Kit messages. Everything from an article is {@code plain_text}, which Slack does not parse for links or mentions.
 * Limits are those of Slack's Block Kit reference: 50 blocks, header 150, section 3,000, button 75, url 3,000; as a
 * whole some 13,200 characters, of which {@value #LARGEST} are used at most.
 */
public final class SlackCard {
    static final int LARGEST = 12_000;
    private static final int LONGEST_HEADER = 150;
    private static final int LONGEST_SECTION = 3_000;
    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_FALLBACK = 500;
    private static final int LONGEST_URL = 3_000;
    private static final int MOST_IN_DIGEST = 15;

    private final DeskLinks links;

    public SlackCard(DeskLinks links) {
        this.links = links;
    }

    /** The body of a message: {@code text}, {@code blocks}, and that links are not unfolded. */
    public Map<String, Object> of(Message message) {
        return switch (message) {
            case Message.Single(Notice notice) ->
                Detail.fitting(detail -> card(notice.within(detail)), body -> size(body) <= LARGEST);
            case Message.Digest digest -> digest(digest);
            case Message.Trial trial -> body(Wording.trial(trial), List.of(section(Wording.trial(trial))));
        };
    }

    /** What has changed, for the thread below a card. */
    public Map<String, Object> reply(Notice notice) {
        return body(
                Wording.line(notice),
                Stream.concat(
                                Stream.of(section(notice.occasion().words() + ". " + Wording.sentence(notice))),
                                notice.sides().stream().map(side -> section("• " + Wording.position(side))))
                        .toList());
    }

    private Map<String, Object> card(Notice notice) {
        List<Map<String, Object>> blocks = new ArrayList<>();
        blocks.add(header(Wording.headline(notice)));
        blocks.add(section(Wording.sentence(notice)));
        if (notice.occasion().stands()) {
            notice.sides().forEach(side -> blocks.add(section(position(side))));
        }
        blocks.add(context(standing(notice)));
        buttons(notice).ifPresent(blocks::add);
        return body(Wording.line(notice), blocks);
    }

    private static String position(Notice.Side side) {
        StringBuilder text = new StringBuilder(Wording.position(side));
        for (Notice.Quote quote : side.quotes()) {
            text.append("\n“").append(quote.text()).append("”\n").append(Wording.provenance(quote));
        }
        return text.toString();
    }

    private static String standing(Notice notice) {
        String told = Wording.severity(notice.severity()) + " · " + notice.kind() + " · revision " + notice.version();
        int left = notice.sidesInAll() - notice.sides().size();
        return left > 0 ? told + " · " + left + " more positions at the desk" : told;
    }

    private Optional<Map<String, Object>> buttons(Notice notice) {
        List<Map<String, Object>> buttons = new ArrayList<>();
        links.disagreement(notice)
                .ifPresent(url -> button("Open at the desk", url).ifPresent(buttons::add));
        links.story(notice).ifPresent(url -> button("The whole story", url).ifPresent(buttons::add));
        return buttons.isEmpty() ? Optional.empty() : Optional.of(Map.of("type", "actions", "elements", buttons));
    }

    private Map<String, Object> digest(Message.Digest digest) {
        List<Map<String, Object>> blocks = new ArrayList<>();
        blocks.add(header(Wording.digest(digest)));
        for (Notice notice : digest.notices().stream().limit(MOST_IN_DIGEST).toList()) {
            Map<String, Object> line = new LinkedHashMap<>(section(Wording.line(notice), LONGEST_LINE));
            links.disagreement(notice)
                    .flatMap(url -> button("Open", url))
                    .ifPresent(button -> line.put("accessory", button));
            blocks.add(line);
        }
        int left = digest.notices().size() - MOST_IN_DIGEST;
        if (left > 0) {
            blocks.add(context("and " + left + " more at the desk"));
        }
        links.inbox()
                .flatMap(url -> button("Open the inbox", url))
                .ifPresent(button -> blocks.add(Map.of("type", "actions", "elements", List.of(button))));
        return body(Wording.digest(digest), blocks);
    }

    private static Map<String, Object> body(String fallback, List<Map<String, Object>> blocks) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("text", SlackText.escaped(fallback, LONGEST_FALLBACK));
        body.put("blocks", blocks);
        body.put("unfurl_links", false);
        body.put("unfurl_media", false);
        body.put("link_names", false);
        return body;
    }

    private static Map<String, Object> header(String text) {
        return Map.of("type", "header", "text", plain(SlackText.escaped(text, LONGEST_HEADER)));
    }

    private static Map<String, Object> section(String text) {
        return section(text, LONGEST_SECTION);
    }

    private static Map<String, Object> section(String text, int longest) {
        return Map.of("type", "section", "text", plain(SlackText.escaped(text, longest)));
    }

    private static Map<String, Object> context(String text) {
        return Map.of("type", "context", "elements", List.of(plain(SlackText.escaped(text, LONGEST_LINE))));
    }

    /** None where Slack would refuse the whole message for the address. */
    private static Optional<Map<String, Object>> button(String label, String url) {
        return url.length() > LONGEST_URL
                ? Optional.empty()
                : Optional.of(Map.of("type", "button", "text", plain(label), "url", url));
    }

    private static Map<String, Object> plain(String text) {
        return Map.of("type", "plain_text", "text", text, "emoji", false);
    }

    /** Characters of all texts in it. */
    static int size(Object part) {
        return switch (part) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .mapToInt(e -> size(e.getKey()) + size(e.getValue()) + 6)
                        .sum();
            case List<?> list -> list.stream().mapToInt(one -> size(one) + 1).sum();
            default -> part.toString().length();
        };
    }
}
