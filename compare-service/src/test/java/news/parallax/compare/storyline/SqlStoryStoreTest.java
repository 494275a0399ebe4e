package news.parallax.compare.storyline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.compare.article.ArticleStore;
import news.parallax.compare.sql.Sql;
import news.parallax.compare.story.ArticleProfile;
import news.parallax.compare.story.Kinship;
import news.parallax.contracts.ContentIds;
import news.parallax.local.BackingServices;
import org.junit.jupiter.api.Test;

/** What everyone who keeps stories must do, held against the one that does, on the real database. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class SqlStoryStoreTest {
    private static final Instant NOON = Instant.parse("2010-05-02T12:00:00Z");

    private static final String MANY_ARTICLES = """
            insert into article (article_id, revision, story_id, source, title, published_at, terms, search_terms,
                compared_at)
            select gen_random_uuid(), 1, s.id, 'source', 'title', s.noon + n * interval '1 hour', '{}',
                (select array_agg('@' || (n * 31 + i * 17) % 3000) from generate_series(1, 60) i) || '@everywhere'::text, s.noon
            from (select ?::timestamptz as noon, ?::uuid as id) s, generate_series(1, 5000) n""";

    private static final Pattern FOUND_IN_INDEX =
            Pattern.compile("Bitmap Index Scan on article_by_terms_and_days .*actual time=\\S+ rows=(\\d+)");

    @Inject
    StoryStore stories;

    @Inject
    ArticleStore articles;

    @Inject
    Sql sql;

    @Test
    @TestTransaction
    void findsArticlesThatShareEnoughTermsMostFirst() {
        place("a", 0, "story", terms("@x", 6));
        place("b", 1, "story", terms("@x", 8));
        place("c", 2, "story", terms("@x", Kinship.FEWEST_SHARED_SEARCH_TERMS - 1));
        place("d", 3, "story", terms("@other", 9));

        assertThat(stories.candidates(article("z", 4, terms("@x", 9))))
                .extracting(placed -> placed.profile().source())
                .containsExactly("b", "a");
    }

    @Test
    @TestTransaction
    void looksNoFurtherThanTheWindow() {
        long minutes = Kinship.WINDOW.toMinutes();
        place("a", 0, "story", terms("@w", 9));
        place("b", minutes + 10, "story", terms("@w", 9));
        place("c", 2 * minutes + 10, "story", terms("@w", 9));

        assertThat(stories.candidates(article("z", minutes, terms("@w", 9))))
                .extracting(placed -> placed.profile().source())
                .containsExactly("a", "b");
    }

    @Test
    @TestTransaction
    void doesNotTakeAnArticleForItsOwnKin() {
        place("a", 0, "story", terms("@v", 9));

        assertThat(stories.candidates(article("a", 0, terms("@v", 9)))).isEmpty();
    }

    @Test
    @TestTransaction
    void looksAtArticlesOfTheDaysAroundOnlyHoweverManyShareATerm() {
        Instant middle = storeManyArticles(NOON);
        String plan = String.join(
                "\n",
                sql.list(
                        "explain (analyze) " + SqlStoryStore.CANDIDATES,
                        row -> row.text("QUERY PLAN"),
                        List.of("@everywhere", "@2"),
                        UUID.randomUUID(),
                        middle.minus(Kinship.WINDOW),
                        middle.plus(Kinship.WINDOW),
                        Kinship.FEWEST_SHARED_SEARCH_TERMS,
                        SqlStoryStore.MAX_CANDIDATES));

        assertLooksAtArticlesOfTheDaysAround(plan);
    }

    /** As arrivals ask, see {@link ArticleStore#lock}. */
    @Test
    @TestTransaction
    void looksAtThemOnlyWithOnePlanForAllArticlesToo() {
        Instant middle = storeManyArticles(NOON.plus(Duration.ofDays(1_000)));
        sql.run("set local plan_cache_mode = force_generic_plan");
        sql.run("prepare kin (text[], uuid, timestamptz, timestamptz, int, int) as "
                + numbered(SqlStoryStore.CANDIDATES));
        String plan = String.join(
                "\n",
                sql.list(
                        "explain (analyze) execute kin ('{@everywhere,@2}', '%s', '%s', '%s', %d, %d)"
                                .formatted(
                                        UUID.randomUUID(),
                                        middle.minus(Kinship.WINDOW),
                                        middle.plus(Kinship.WINDOW),
                                        Kinship.FEWEST_SHARED_SEARCH_TERMS,
                                        SqlStoryStore.MAX_CANDIDATES),
                        row -> row.text("QUERY PLAN")));
        sql.run("deallocate kin");

        assertLooksAtArticlesOfTheDaysAround(plan);
    }

    private static String numbered(String query) {
        String numbered = query;
        for (int parameter = 1; numbered.contains("?"); parameter++) {
            numbered = numbered.replaceFirst("\\?", "\\$" + parameter);
        }
        return numbered;
    }

    /** An article an hour; what a test took back is still in the index, so each has days of its own. */
    private Instant storeManyArticles(Instant from) {
        stories.found(new Founding(story("many"), ContentIds.of("many"), from));
        sql.run(MANY_ARTICLES, from, story("many"));
        sql.run("analyze article");
        return from.plus(Duration.ofHours(2_500));
    }

    private static void assertLooksAtArticlesOfTheDaysAround(String plan) {
        Matcher found = FOUND_IN_INDEX.matcher(plan);
        assertThat(found.find()).as(plan).isTrue();
        // An article an hour: eight days of them are asked for, and at most two more are looked at.
        assertThat(Integer.parseInt(found.group(1))).isBetween(8 * 24, 10 * 24);
    }

    @Test
    void countsProfilesThatAreWrittenOnceTheyCanBeSeen() {
        long before = written();
        long within = QuarkusTransaction.requiringNew().call(() -> {
            place("counted", 0, "counted", List.of("@counted"));
            return stories.profilesWritten();
        });

        long after = written();
        QuarkusTransaction.requiringNew().run(() -> {
            sql.run("delete from article where source = 'counted'");
            sql.run("delete from story where story_id = ?", story("counted"));
        });

        assertThat(within).isEqualTo(before);
        assertThat(after).isEqualTo(before + 1);
    }

    private long written() {
        return QuarkusTransaction.requiringNew().call(stories::profilesWritten);
    }

    @Test
    @TestTransaction
    void tellsTheStoriesThatArticlesAreIn() {
        place("a", 0, "one", List.of("@a"));
        place("b", 0, "other", List.of("@b"));
        UUID a = ContentIds.of("article of test", "a");
        UUID b = ContentIds.of("article of test", "b");

        assertThat(stories.storiesOf(List.of(a, b))).isEqualTo(Map.of(a, story("one"), b, story("other")));
    }

    @Test
    @TestTransaction
    void countsAndNamesAStory() {
        place("a", 0, "told", List.of("@p", "@q", "@r"));
        place("b", 1, "told", List.of("@p", "@q", "@s"));
        place("b2", 2, "told", List.of("@s", "@t", "@u"));
        stories.refresh(List.of(story("told")));

        StoryView view = new StoryQueries(sql).story(story("told")).orElseThrow();
        assertThat(view.articles()).isEqualTo(3);
        assertThat(view.sources()).isEqualTo(3);
        assertThat(view.title()).isEqualTo("title of b");
        assertThat(view.firstPublishedAt()).isEqualTo(NOON);
        assertThat(view.lastPublishedAt()).isEqualTo(NOON.plus(Duration.ofMinutes(2)));
    }

    @Test
    @TestTransaction
    void leadsFromAMergedStoryToTheOneThatLivesOn() {
        for (String name : List.of("first", "second", "third")) {
            place("founder of " + name, 0, name, List.of("@" + name));
            stories.refresh(List.of(story(name)));
        }
        stories.merge(story("first"), story("second"));
        stories.merge(story("second"), story("third"));

        assertThat(new StoryQueries(sql).story(story("first")).orElseThrow().storyId())
                .isEqualTo(story("third"));
    }

    @Test
    void keepsOthersOutOfALockedStory() throws Exception {
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        CompletableFuture<Void> first = CompletableFuture.runAsync(
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    stories.lock(new TreeSet<>(Set.of(story("locked"))));
                    locked.countDown();
                    await(release);
                }));
        await(locked);
        CompletableFuture<Void> second = CompletableFuture.runAsync(() ->
                QuarkusTransaction.requiringNew().run(() -> stories.lock(new TreeSet<>(Set.of(story("locked"))))));

        assertThat(second.isDone()).isFalse();
        Thread.sleep(200);
        assertThat(second.isDone()).isFalse();
        release.countDown();
        first.get(5, TimeUnit.SECONDS);
        second.get(5, TimeUnit.SECONDS);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void place(String name, long minute, String story, List<String> terms) {
        stories.found(new Founding(story(story), ContentIds.of(name), NOON));
        articles.place(article(name, minute, terms), 1, story(story));
    }

    private static UUID story(String name) {
        return ContentIds.of("story of test", name);
    }

    private static ArticleProfile article(String name, long minute, List<String> terms) {
        return new ArticleProfile(
                ContentIds.of("article of test", name),
                name,
                "title of " + name,
                NOON.plus(Duration.ofMinutes(minute)),
                terms);
    }

    private static List<String> terms(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }
}
