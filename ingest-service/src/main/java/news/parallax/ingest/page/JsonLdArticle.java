package news.parallax.ingest.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The schema.org Article that a page declares in JSON-LD. Every component is null where it does not say.
 *
 * @param body the article's text as the page declares it; may have lost its paragraphs
 */
record JsonLdArticle(
        @Nullable String headline,
        @Nullable String publisher,
        @Nullable String authors,
        @Nullable String datePublished,
        @Nullable String dateModified,
        @Nullable String language,
        @Nullable String body) {

    private static final int MOST_SCRIPTS = 20;
    private static final int MOST_NODES = 2_000;
    private static final int DEEPEST = 50;
    private static final int MOST_AUTHORS = 10;

    /** Content systems leave raw line ends in strings and commas at the end; browsers and search engines put up with it. */
    private static final JsonMapper MAPPER = mapper();

    private static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
        return mapper;
    }

    /** The first article that the page declares; empty where it declares none or breaks JSON. */
    static Optional<JsonLdArticle> of(Document page) {
        int scripts = 0;
        for (Element script : page.select("script[type*=ld+json]")) {
            if (++scripts > MOST_SCRIPTS) {
                break;
            }
            Optional<JsonLdArticle> found = articleIn(script.data());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<JsonLdArticle> articleIn(String json) {
        try {
            return find(MAPPER.readTree(json)).map(JsonLdArticle::read);
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    /** Articles hide in arrays, in "@graph" and in the main entity of a page. */
    private static Optional<JsonNode> find(JsonNode root) {
        Deque<JsonNode> waiting = new ArrayDeque<>(List.of(root));
        int seen = 0;
        while (!waiting.isEmpty() && seen++ < MOST_NODES) {
            JsonNode node = waiting.poll();
            if (isArticle(node.path("@type"))) {
                return Optional.of(node);
            }
            if (node.isArray()) {
                node.forEach(waiting::add);
            } else {
                waiting.add(node.path("@graph"));
                waiting.add(node.path("mainEntity"));
                waiting.add(node.path("mainEntityOfPage"));
            }
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        String name = type.asText("");
        return name.endsWith("Article")
                || name.endsWith("BlogPosting")
                || name.equals("Report")
                || name.equals("Review");
    }

    private static JsonLdArticle read(JsonNode article) {
        return new JsonLdArticle(
                textOf(article.path("headline")),
                nameOf(article.path("publisher")),
                authorsOf(article.path("author")),
                textOf(article.path("datePublished")),
                textOf(article.path("dateModified")),
                textOf(article.path("inLanguage")),
                textOf(article.path("articleBody")));
    }

    private static @Nullable String textOf(JsonNode value) {
        JsonNode one = value.isArray() && !value.isEmpty() ? value.get(0) : value;
        String text = one.isTextual() ? one.asText() : one.path("name").asText("");
        String plain = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
        return plain.isBlank() ? null : plain;
    }

    private static @Nullable String nameOf(JsonNode value) {
        JsonNode one = value.isArray() && !value.isEmpty() ? value.get(0) : value;
        return textOf(one);
    }

    private static @Nullable String authorsOf(JsonNode authors) {
        List<String> names = new ArrayList<>();
        for (JsonNode author : authors.isArray() ? authors : List.of(authors)) {
            String name = textOf(author);
            if (name != null && !name.startsWith("http") && names.size() < MOST_AUTHORS) {
                names.add(name);
            }
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }
}
