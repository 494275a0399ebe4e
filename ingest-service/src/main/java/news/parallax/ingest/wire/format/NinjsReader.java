package news.parallax.ingest.wire.format;

import static news.parallax.ingest.wire.format.WireDocument.lower;
import static news.parallax.ingest.wire.format.WireDocument.refusal;
import static news.parallax.ingest.wire.format.WireDocument.shortened;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import news.parallax.contracts.ArticlePublished.Status;
import news.parallax.ingest.article.Delivery;
import news.parallax.ingest.article.Dispatch;
import news.parallax.ingest.article.Refusal.Reason;
import news.parallax.ingest.article.Withdrawal;
import news.parallax.ingest.page.MarkupText;
import org.jspecify.annotations.Nullable;

/**
 * Reads IPTC ninjs 2.x, whose names are in lower case, and 3.x, whose names are in camel case and otherwise the same but
 * for {@code embargoedUntil}. The one that is in force says {@code standard.version}; without it the names show that it is
 * not 1.x.
 */
final class NinjsReader {
    private static final int DEEPEST = 50;
    private static final Set<String> WITHOUT_TEXT =
            Set.of("picture", "graphic", "audio", "video", "event", "planning", "component");
    /** Parts of an article that stand beside its text. */
    private static final Set<String> ASIDES = Set.of("summary", "teaser", "abstract", "caption", "keypoints", "extra");

    private static final List<String> PUBLISHERS = List.of("publisher", "provider", "distributor", "source", "origin");
    private static final JsonMapper MAPPER = mapper();

    private final JsonNode item;
    private final Instant receivedAt;

    private NinjsReader(JsonNode item, Instant receivedAt) {
        this.item = item;
        this.receivedAt = receivedAt;
    }

    private static JsonMapper mapper() {
        JsonMapper mapper = new JsonMapper();
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
        return mapper;
    }

    static Dispatch read(byte[] json, Instant receivedAt) {
        JsonNode item = parse(json);
        if (item == null || !item.isObject()) {
            throw refusal(Reason.UNREADABLE, null, "A ninjs document is a JSON object.");
        }
        return new NinjsReader(item, receivedAt).dispatch();
    }

    private static JsonNode parse(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw refusal(
                    Reason.UNREADABLE,
                    null,
                    "The document is not valid JSON."
                            + (e.getLocation() == null
                                    ? ""
                                    : " It goes wrong at line "
                                            + e.getLocation().getLineNr() + ", column "
                                            + e.getLocation().getColumnNr() + "."));
        } catch (IOException e) {
            throw refusal(Reason.UNREADABLE, null, "The document is not UTF-8 JSON.");
        }
    }

    private Dispatch dispatch() {
        checkVersion();
        String uri = text(item, "uri")
                .orElseThrow(() -> refusal(
                        Reason.MISSING_FIELD, "uri", "A ninjs document needs the uri that identifies its article."));
        Instant versionAt = WireTimes.read(
                        "versionCreated", text(item, "versioncreated").orElse(null))
                .or(() -> WireTimes.read(
                        "firstCreated", text(item, "firstcreated").orElse(null)))
                .orElse(receivedAt);
        Status status = PublishingStatus.of("pubStatus", text(item, "pubstatus").orElse(null));
        if (status != null) {
            return new Withdrawal(uri, status, versionAt, notice());
        }
        String type = lower(text(item, "type").orElse(null));
        if (WITHOUT_TEXT.contains(type)) {
            throw refusal(Reason.NO_TEXT, "type", "A ninjs document of type " + type + " holds no article.");
        }
        return new Delivery(
                uri,
                title(),
                source().orElse(null),
                versionAt,
                WireTimes.read("embargoedUntil", text(item, "embargoeduntil").orElse(null))
                        .or(() -> WireTimes.read(
                                "embargoed", text(item, "embargoed").orElse(null)))
                        .orElse(null),
                text(item, "language").orElse(null),
                body(),
                text(item, "by").orElse(null),
                notice());
    }

    private void checkVersion() {
        Optional<String> version = field(item, "standard").flatMap(standard -> text(standard, "version"));
        if (version.isPresent() && !version.get().matches("[23](\\..*)?")) {
            throw refusal(
                    Reason.UNKNOWN_VERSION,
                    "standard.version",
                    "ninjs " + shortened(version.get()) + " is not read; 2.x and 3.x are.");
        }
        boolean first = Stream.of("body_text", "body_html", "body_xhtml", "headline", "byline", "type_text")
                .anyMatch(item::has);
        if (version.isEmpty() && first) {
            throw refusal(
                    Reason.UNKNOWN_VERSION,
                    null,
                    "The document has the names of ninjs 1.x, which is not read; 2.x and 3.x (bodies, headlines) are.");
        }
    }

    private @Nullable String notice() {
        return text(item, "ednote").map(MarkupText::lineOfHtml).orElse(null);
    }

    private String title() {
        List<JsonNode> headlines = elements("headlines");
        return headlines.stream()
                .filter(headline -> lower(text(headline, "role").orElse(null)).endsWith("main"))
                .findFirst()
                .or(() -> headlines.stream().findFirst())
                .flatMap(headline -> text(headline, "value"))
                .or(() -> text(item, "title"))
                .map(MarkupText::lineOfHtml)
                .orElse("");
    }

    private Optional<String> source() {
        List<JsonNode> parties = elements("infosources");
        return PUBLISHERS.stream()
                .flatMap(role -> parties.stream()
                        .filter(party -> lower(text(party, "role").orElse(null)).contains(role)))
                .findFirst()
                .or(() -> parties.stream().findFirst())
                .flatMap(party -> text(party, "name").or(() -> text(party, "literal")))
                .or(() -> text(item, "copyrightholder"));
    }

    /** The first body that is the article itself; bodies are mostly the same text in several markups. */
    private String body() {
        List<JsonNode> bodies = elements("bodies");
        List<JsonNode> proper = bodies.stream()
                .filter(body -> !ASIDES.contains(lower(text(body, "role").orElse(null))))
                .toList();
        return Stream.concat(proper.stream(), bodies.stream())
                .map(NinjsReader::bodyText)
                .filter(body -> !body.isBlank())
                .findFirst()
                .orElseThrow(() -> refusal(Reason.NO_TEXT, "bodies", "The document has no body with text in it."));
    }

    private static String bodyText(JsonNode body) {
        String value = text(body, "value").orElse("");
        String contentType = lower(text(body, "contenttype").orElse(null));
        if (contentType.contains("nitf")) {
            return NitfReader.text(XmlReader.read(value.getBytes(StandardCharsets.UTF_8)));
        }
        boolean markup = contentType.contains("html")
                || contentType.contains("xml")
                || (contentType.isEmpty() && value.stripLeading().startsWith("<"));
        return markup ? MarkupText.ofHtml(value) : MarkupText.ofPlain(value);
    }

    private List<JsonNode> elements(String name) {
        return field(item, name)
                .filter(JsonNode::isArray)
                .map(array -> StreamSupport.stream(array.spliterator(), false)
                        .filter(JsonNode::isObject)
                        .toList())
                .orElse(List.of());
    }

    /** Blank and absent are the same; what should be a string and is none is refused. */
    private static Optional<String> text(JsonNode node, String name) {
        return field(node, name)
                .filter(value -> !value.isNull())
                .map(value -> {
                    if (!value.isTextual()) {
                        throw refusal(Reason.BAD_FIELD, name, name + " must be a JSON string.");
                    }
                    return value.textValue();
                })
                .filter(value -> !value.isBlank());
    }

    /** By its name in lower case. */
    private static Optional<JsonNode> field(JsonNode node, String name) {
        return node.properties().stream()
                .filter(property -> property.getKey().equalsIgnoreCase(name))
                .findFirst()
                .map(Map.Entry::getValue);
    }
}
