package news.parallax.extract.reading.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.parallax.contracts.ArticlePublished;
import news.parallax.contracts.ContentIds;

/**
 * The annotated stories that lie beside the project's folder, where they do; others of the same form with {@code
 * -Dgold.folder=FOLDER}.
 */
final class GoldStories {
    private static final Path FOLDER = Path.of(System.getProperty("gold.folder", "../../shared/corpus/dev"));

    /**
     * A passage that an annotator marked.
     *
     * @param kind of the disagreement it belongs to ("NUMBER")
     * @param value what it says, in the annotator's words
     * @param holder who says it, in the annotator's words
     * @param quote as it stands in the title or body of the article
     */
    record GoldQuote(
            String story, String id, String kind, String value, String holder, String quote, ArticlePublished article) {
        boolean inTitle() {
            return !article.body().contains(quote);
        }

        int start() {
            return inTitle() ? article.title().indexOf(quote) : article.body().indexOf(quote);
        }

        int end() {
            return start() + quote.length();
        }
    }

    private GoldStories() {}

    static boolean areHere() {
        return Files.isDirectory(FOLDER);
    }

    static List<GoldQuote> quotes() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<GoldQuote> quotes = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                addQuotes(new ObjectMapper().readTree(file.toFile()), quotes);
            }
            return quotes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addQuotes(JsonNode story, List<GoldQuote> into) {
        Map<String, ArticlePublished> articles = new HashMap<>();
        story.get("articles").forEach(article -> articles.put(article.get("id").asText(), article(article)));
        for (JsonNode disagreement : story.get("disagreements")) {
            for (JsonNode side : disagreement.get("sides")) {
                for (JsonNode quote : side.get("quotes")) {
                    for (JsonNode id : side.get("articles")) {
                        GoldQuote gold = new GoldQuote(
                                story.get("story").asText(),
                                disagreement.get("id").asText(),
                                disagreement.get("type").asText(),
                                side.get("value").asText(),
                                side.get("holder").asText(),
                                quote.asText(),
                                articles.get(id.asText()));
                        if (gold.start() >= 0) {
                            into.add(gold);
                        }
                    }
                }
            }
        }
    }

    private static ArticlePublished article(JsonNode article) {
        String url = article.get("url").asText();
        String body = article.get("body").asText();
        Instant published = Instant.parse(article.get("publishedAt").asText());
        return new ArticlePublished(
                ContentIds.articleId(url),
                1,
                url,
                article.get("title").asText(),
                article.get("source").asText(),
                published,
                published,
                "en",
                body,
                null,
                ContentIds.sha256(body));
    }
}
