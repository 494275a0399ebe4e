package news.parallax.compare.alert.mattermost;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import news.parallax.compare.alert.notice.DeskLinks;
import news.parallax.compare.alert.notice.Detail;
import news.parallax.compare.alert.notice.Message;
import news.parallax.compare.alert.notice.Notice;
import news.parallax.compare.alert.notice.OneLine;
import news.parallax.compare.alert.notice.Wording;
import news.parallax.contracts.DisagreementChanged.Severity;

/** Posts with one attachment, as an incoming webhook of Mattermost takes them: at most {@value #LARGEST} characters. */
public final class MattermostPost {
    static final int LARGEST = 16_000;
    private static final int LONGEST_LINE = 400;
    private static final int MOST_IN_DIGEST = 15;

    private final DeskLinks links;

    public MattermostPost(DeskLinks links) {
        this.links = links;
    }

    /** The body of a message. */
    public Map<String, Object> of(Message message) {
        return switch (message) {
            case Message.Single(Notice notice) ->
                post(
                        Wording.headline(notice),
                        Detail.fitting(detail -> text(notice.within(detail)), text -> text.length() <= LARGEST),
                        links.disagreement(notice),
                        notice.severity());
            case Message.Digest digest ->
                post(
                        Wording.digest(digest),
                        text(digest),
                        links.inbox(),
                        digest.notices().getFirst().severity());
            case Message.Trial trial -> Map.of("text", MattermostText.escaped(Wording.trial(trial)));
        };
    }

    private static String text(Notice notice) {
        StringJoiner text = new StringJoiner("\n\n");
        text.add(MattermostText.escaped(Wording.sentence(notice)));
        if (notice.occasion().stands()) {
            for (Notice.Side side : notice.sides()) {
                text.add("**" + MattermostText.escaped(Wording.position(side)) + "**");
                for (Notice.Quote quote : side.quotes()) {
                    text.add("> " + MattermostText.escaped(quote.text()));
                    text.add(MattermostText.escaped(Wording.provenance(quote)));
                }
            }
        }
        return text.toString();
    }

    private static String text(Message.Digest digest) {
        StringJoiner text = new StringJoiner("\n\n");
        digest.notices().stream()
                .limit(MOST_IN_DIGEST)
                .forEach(notice -> text.add(MattermostText.escaped(OneLine.cut(Wording.line(notice), LONGEST_LINE))));
        int left = digest.notices().size() - MOST_IN_DIGEST;
        if (left > 0) {
            text.add("and " + left + " more at the desk");
        }
        return text.toString();
    }

    private static Map<String, Object> post(String title, String text, Optional<String> link, Severity severity) {
        Map<String, Object> attachment = new LinkedHashMap<>();
        attachment.put("fallback", MattermostText.escaped(title));
        attachment.put("color", colour(severity));
        attachment.put("title", MattermostText.escaped(title));
        link.ifPresent(url -> attachment.put("title_link", url));
        attachment.put("text", text);
        return Map.of("attachments", List.of(attachment));
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case HIGH -> "#b3261e";
            case MEDIUM -> "#b26a00";
            case LOW -> "#5f6368";
        };
    }
}
