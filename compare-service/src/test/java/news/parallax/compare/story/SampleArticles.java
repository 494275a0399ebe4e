package news.parallax.compare.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import news.parallax.contracts.ArticlePublished;
import news.parallax.contracts.ClaimsExtracted;
import news.parallax.contracts.ClaimsExtracted.Reading;
import news.parallax.contracts.ContentIds;

/** The reports of {@code stories/articles.txt}. */
record SampleArticles(String story, ArticleProfile profile) {

    static List<SampleArticles> all() {
        List<SampleArticles> articles = new ArrayList<>();
        for (String part : text().split("(?m)^== ", -1)) {
            List<String> lines = part.lines().toList();
            if (!lines.isEmpty() && !lines.getFirst().startsWith("#")) {
                String body =
                        lines.stream().skip(1).collect(Collectors.joining("\n")).strip();
                articles.add(article(lines.getFirst(), body));
            }
        }
        return articles;
    }

    private static SampleArticles article(String head, String body) {
        List<String> columns = Arrays.asList(head.split("\\s*\\|\\s*"));
        Instant published = Instant.parse("2026-" + columns.get(2).replace(' ', 'T') + ":00Z");
        String url = "https://" + ContentIds.sha256(body).substring(0, 12) + ".example/";
        ArticlePublished article = new ArticlePublished(
                ContentIds.articleId(url),
                1,
                url,
                columns.get(3),
                columns.get(1),
                published,
                published,
                "en",
                body,
                null,
                ContentIds.sha256(body));
        return new SampleArticles(
                columns.getFirst(),
                ArticleProfiles.of(new ClaimsExtracted(article, Reading.READ, List.of(), false, "none")));
    }

    private static String text() {
        try (InputStream in =
                Objects.requireNonNull(SampleArticles.class.getResourceAsStream("/stories/articles.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
