package news.parallax.contracts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of event, each with its topic, its CloudEvents type and the file of its JSON Schema. */
public enum EventType {
    ARTICLE_PUBLISHED(
            Topics.ARTICLES,
            "news.parallax.article.published.v1",
            "article-published",
            ArticlePublished.class,
            List.of("withdrawn")),
    CLAIMS_EXTRACTED(
            Topics.CLAIMS,
            "news.parallax.claims.extracted.v1",
            "claims-extracted",
            ClaimsExtracted.class,
            List.of("withdrawn")),
    DISAGREEMENT_CHANGED(
            Topics.DISAGREEMENTS,
            "news.parallax.disagreement.changed.v1",
            "disagreement-changed",
            DisagreementChanged.class,
            List.of("retracted"));

    private final String topic;
    private final String cloudEventType;
    private final String fileName;
    private final Class<? extends Event> recordType;
    private final List<String> cases;

    EventType(
            String topic,
            String cloudEventType,
            String fileName,
            Class<? extends Event> recordType,
            List<String> cases) {
        this.topic = topic;
        this.cloudEventType = cloudEventType;
        this.fileName = fileName;
        this.recordType = recordType;
        this.cases = cases;
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

    /** Class path resources of all golden examples: that of {@link #exampleResource()}, then those of special cases. */
    public List<String> exampleResources() {
        return Stream.concat(
                        Stream.of(exampleResource()),
                        cases.stream()
                                .map(name -> "/news/parallax/contracts/examples/" + fileName + ".v1." + name + ".json"))
                .toList();
    }
}
