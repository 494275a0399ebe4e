package news.parallax.ingest.feed;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). */
final class JsonFeed {
    private static final int DEEPEST = 50;
    private static final JsonMapper MAPPER = mapper();

    private JsonFeed() {}

    private static JsonMapper mapper() {
        JsonMapper mapper = new JsonMapper();
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
        return mapper;
    }

    static FeedContent read(byte[] content) throws BadFeedException {
        JsonNode feed;
        try {
            feed = MAPPER.readTree(content);
        } catch (IOException e) {
            throw new BadFeedException("This is not JSON that can be read.");
        }
        if (!feed.path("version").asText().contains("jsonfeed.org/version/")
                || !feed.path("items").isArray()) {
            throw new BadFeedException(
                    "This is JSON, but no JSON Feed: it has no version of that format, or no items.");
        }
        List<FeedContent.Entry> entries = new ArrayList<>();
        for (JsonNode item : feed.path("items")) {
            if (entries.size() < FeedReader.MOST_ENTRIES) {
                entries.add(new FeedContent.Entry(
                        link(item),
                        text(item.path("title")),
                        instant(item.path("date_published")),
                        instant(item.path("date_modified"))));
            }
        }
        return new FeedContent(FeedContent.Format.JSON_FEED, text(feed.path("title")), entries, null);
    }

    private static String link(JsonNode item) {
        String url = item.path("url").asText("");
        String id = item.path("id").asText("");
        return url.isBlank() && id.startsWith("http") ? id : url;
    }

    private static @Nullable String text(JsonNode value) {
        return value.isTextual() && !value.asText().isBlank() ? value.asText() : null;
    }

    private static @Nullable Instant instant(JsonNode date) {
        try {
            return date.isTextual()
                    ? OffsetDateTime.parse(date.asText().strip()).toInstant()
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
