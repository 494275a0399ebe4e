package news.parallax.compare.alert.webhook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import news.parallax.compare.alert.notice.DeskLinks;
import news.parallax.compare.alert.notice.Detail;
import news.parallax.compare.alert.notice.Message;
import news.parallax.compare.alert.notice.Notice;

/**
 * What a webhook's receiver gets: {@code type}, {@code timestamp} and {@code data}, as the Standard Webhooks specification
 * recommends. Texts stand as in the articles; whoever shows them has to escape them.
 */
public final class WebhookPayload {
    private static final int MOST_TOLD = 20;
    private static final int MOST_NAMED = 150;

    private final DeskLinks links;

    public WebhookPayload(DeskLinks links) {
        this.links = links;
    }

    /** The payload in so much detail. */
    public Map<String, Object> of(Message message, Detail detail) {
        return switch (message) {
            case Message.Single(Notice notice) ->
                payload(
                        "disagreement." + notice.occasion().name().toLowerCase(Locale.ROOT),
                        notice.at().toString(),
                        whole(notice.within(detail)));
            case Message.Digest digest ->
                payload("disagreement.digest", digest.at().toString(), digest(digest, detail));
            case Message.Trial trial ->
                payload("test", trial.at().toString(), Map.of("channel", trial.channel(), "actor", trial.actor()));
        };
    }

    private static Map<String, Object> payload(String type, String timestamp, Map<String, Object> data) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("type", type);
        payload.put("timestamp", timestamp);
        payload.put("data", data);
        return payload;
    }

    private Map<String, Object> digest(Message.Digest digest, Detail detail) {
        Stream<Map<String, Object>> told = digest.notices().stream()
                .limit(detail == Detail.LEAST ? MOST_TOLD / 3 : MOST_TOLD)
                .map(notice -> inShort(notice.within(detail == Detail.FULL ? Detail.SHORT : Detail.LEAST)));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("because", digest.because());
        data.put("count", digest.notices().size());
        data.put("disagreements", told.toList());
        data.put(
                "ids",
                digest.notices().stream()
                        .limit(MOST_NAMED)
                        .map(notice -> notice.disagreementId() + "/" + notice.version())
                        .toList());
        links.inbox().ifPresent(url -> data.put("deskUrl", url));
        return data;
    }

    private Map<String, Object> inShort(Notice notice) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", notice.disagreementId().toString());
        data.put("version", notice.version());
        data.put("occasion", notice.occasion().name());
        data.put("kind", notice.kind().name());
        data.put("severity", notice.severity().name());
        data.put("about", notice.about());
        data.put("explanation", notice.explanation());
        data.put("storyId", notice.storyId().toString());
        data.put("changedAt", notice.at().toString());
        if (notice.because() != null) {
            data.put("because", notice.because());
        }
        links.disagreement(notice).ifPresent(url -> data.put("deskUrl", url));
        return data;
    }

    private Map<String, Object> whole(Notice notice) {
        Map<String, Object> data = inShort(notice);
        data.put("sides", notice.sides().stream().map(WebhookPayload::side).toList());
        data.put("sidesInAll", notice.sidesInAll());
        return data;
    }

    private static Map<String, Object> side(Notice.Side side) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("value", side.value());
        told.put("origins", side.origins());
        told.put("outlets", side.outlets());
        told.put("quotes", side.quotes().stream().map(WebhookPayload::quote).toList());
        return told;
    }

    private static Map<String, Object> quote(Notice.Quote quote) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("text", quote.text());
        told.put("source", quote.source());
        told.put("url", quote.url());
        told.put("attribution", List.copyOf(quote.chain()));
        told.put("publishedAt", quote.publishedAt().toString());
        return told;
    }
}
