package news.parallax.contracts;

import java.util.List;
import java.util.Map;

/** The topics, in one place: names, partitions and retention. */
public final class Topics {
    public static final String ARTICLES = "news.articles.v1";
    public static final String CLAIMS = "news.claims.v1";
    public static final String DISAGREEMENTS = "news.disagreements.v1";

    /** Where other systems put articles that are to be taken in: the JSON that {@code POST /api/articles} takes. */
    public static final String INBOX = "news.inbox.v1";

    /** Where records that cannot be read or processed go, with the reason in their headers. */
    public static final String ARTICLES_DEAD_LETTERS = ARTICLES + ".dlq";

    public static final String CLAIMS_DEAD_LETTERS = CLAIMS + ".dlq";

    public static final String INBOX_DEAD_LETTERS = INBOX + ".dlq";

    /** The largest record a topic takes, in bytes. */
    public static final int MAX_RECORD_BYTES = 4 * 1024 * 1024;

    private static final String THIRTY_DAYS_MS = String.valueOf(30L * 24 * 60 * 60 * 1000);

    private Topics() {}

    /** Every topic that must exist before the services start; automatic creation is off. */
    public static List<Topic> all() {
        return List.of(
                new Topic(ARTICLES, 6, kept()),
                new Topic(CLAIMS, 6, kept()),
                new Topic(DISAGREEMENTS, 6, compacted()),
                new Topic(ARTICLES_DEAD_LETTERS, 1, kept()),
                new Topic(CLAIMS_DEAD_LETTERS, 1, kept()),
                new Topic(INBOX, 6, kept()),
                new Topic(INBOX_DEAD_LETTERS, 1, kept()));
    }

    private static Map<String, String> kept() {
        return Map.of("cleanup.policy", "delete", "retention.ms", THIRTY_DAYS_MS, "max.message.bytes", maxBytes());
    }

    private static Map<String, String> compacted() {
        return Map.of("cleanup.policy", "compact", "max.message.bytes", maxBytes());
    }

    private static String maxBytes() {
        return String.valueOf(MAX_RECORD_BYTES);
    }

    /**
     * One topic.
     *
     * @param config Kafka topic settings by their Kafka names
     */
    public record Topic(String name, int partitions, Map<String, String> config) {}
}
