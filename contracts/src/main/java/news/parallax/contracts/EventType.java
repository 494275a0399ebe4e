package news.parallax.contracts;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of event, each with its topic, its CloudEvents type and the file of its JSON Schema. */
public enum EventType {
    ARTICLE_PUBLISHED(
            Topics.ARTICLES, "news.parallax.article.published.v1", "article-published", ArticlePublished.class),
    CLAIMS_EXTRACTED(Topics.CLAIMS, "news.parallax.claims.extracted.v1", "claims-extracted", ClaimsExtracted.class),
    DISAGREEMENT_CHANGED(
            Topics.DISAGREEMENTS,
            "news.parallax.disagreement.changed.v1",
            "disagreement-changed",
            DisagreementChanged.class);

    private final String topic;
    private final String cloudEventType;
    private final String fileName;
    private final Class<? extends Event> recordType;

    EventType(String topic, String cloudEventType, String fileName, Class<? extends Event> recordType) {
        this.topic = topic;
        this.cloudEventType = cloudEventType;
        this.fileName = fileName;
        this.recordType = recordType;
    }

    public static Optional<EventType> ofCloudEventType(String name) {
        return Arrays.stream(values())
                .filter(type -> type.cloudEventType.equals(name))
                .findFirst();
    }

    public String topic() {
        return topic;
    }

    /** The value of the {@code ce_type} header. */
    public String cloudEventType() {
        return cloudEventType;
    }

    public Class<? extends Event> recordType() {
        return recordType;
    }

    /** Class path resource of the JSON Schema 2020-12 that every event of this type is valid against. */
    public String schemaResource() {
        return "/news/parallax/contracts/schemas/" + fileName + ".v1.schema.json";
    }

    /** Class path resource of the golden example, read by the tests of producers and consumers alike. */
    public String exampleResource() {
        return "/news/parallax/contracts/examples/" + fileName + ".v1.json";
    }
}
