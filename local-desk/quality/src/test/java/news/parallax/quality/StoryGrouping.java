package news.parallax.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.compare.story.ArticleProfile;
import news.parallax.compare.story.ArticleProfiles;
import news.parallax.compare.story.Kinship;
import news.parallax.contracts.ArticlePublished;
import news.parallax.contracts.ClaimsExtracted;
import news.parallax.contracts.ContentIds;
import news.parallax.ingest.page.ScrapedPage;

/** Prints how articles of several annotated stories, taken together, gather into stories: {@code StoryGrouping FOLDER...}. */
public final class StoryGrouping {
    private StoryGrouping() {}

    private record Placed(String story, String id, ArticleProfile profile) {}

    public static void main(String[] arguments) {
        List<Placed> articles = new ArrayList<>();
        Arrays.stream(arguments)
                .flatMap(folder -> GoldStory.in(Path.of(folder)).stream())
                .forEach(story -> story.articles()
                        .forEach(article -> articles.add(new Placed(story.name(), article.id(), profile(article)))));
        int[] home = new int[articles.size()];
        Arrays.setAll(home, i -> i);
        int strangers = 0;
        for (int i = 0; i < home.length; i++) {
            for (int j = i + 1; j < home.length; j++) {
                if (Kinship.sameStory(articles.get(i).profile(), articles.get(j).profile())) {
                    join(home, i, j);
                    if (!articles.get(i).story().equals(articles.get(j).story())) {
                        strangers++;
                        System.out.println("strangers: " + articles.get(i).story() + " "
                                + articles.get(i).id() + " " + articles.get(j).story() + " "
                                + articles.get(j).id());
                    }
                }
            }
        }
        Map<String, Set<Integer>> parts = new HashMap<>();
        for (int i = 0; i < home.length; i++) {
            parts.computeIfAbsent(articles.get(i).story(), s -> new HashSet<>()).add(home[i]);
        }
        parts.forEach((story, homes) -> {
            if (homes.size() > 1) {
                System.out.println("split: " + story + " into " + homes.size());
            }
        });
        System.out.println(articles.size() + " articles, " + parts.size() + " stories, links between strangers: "
                + strangers
                + ", stories in one part: "
                + parts.values().stream().filter(homes -> homes.size() == 1).count());
    }

    private static void join(int[] home, int i, int j) {
        int from = home[j];
        int to = home[i];
        for (int k = 0; k < home.length; k++) {
            if (home[k] == from) {
                home[k] = to;
            }
        }
    }

    private static ArticleProfile profile(GoldStory.Article article) {
        ArticlePublished published = new ArticlePublished(
                ContentIds.articleId(article.url()),
                1,
                article.url(),
                article.title(),
                article.source(),
                // Close together in time, so that only what they tell keeps stories apart.
                java.time.Instant.parse("2026-01-01T00:00:00Z"),
                java.time.Instant.parse("2026-01-01T00:00:00Z"),
                "en",
                ScrapedPage.keep(article.body(), article.title()).body(),
                null,
                ContentIds.sha256(article.body()));
        return ArticleProfiles.of(new ClaimsExtracted(published, ClaimsExtracted.Reading.READ, List.of(), false, "1"));
    }
}
