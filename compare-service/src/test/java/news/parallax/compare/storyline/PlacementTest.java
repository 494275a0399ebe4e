package news.parallax.compare.storyline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import news.parallax.compare.story.ArticleProfile;
import news.parallax.contracts.ContentIds;
import org.junit.jupiter.api.Test;

class PlacementTest {
    private static final Instant NOON = Instant.parse("2026-05-02T12:00:00Z");

    /** For these tests articles are kin that have a term in common. */
    private static final BiPredicate<ArticleProfile, ArticleProfile> KIN =
            (a, b) -> a.terms().stream().anyMatch(b.terms()::contains);

    @Test
    void foundsAStoryForAnArticleThatStandsAlone() {
        Placement placement = Placement.alone(article("a", 0, "x"), NOON);

        assertThat(placement.founded()).containsExactly(founding("a", NOON));
        assertThat(placement.storyId()).isEqualTo(story("a"));
    }

    @Test
    void joinsTheStoryOfItsKin() {
        Placement placement = Placement.joining(story("a"));

        assertThat(placement.storyId()).isEqualTo(story("a"));
        assertThat(placement.moved()).isEmpty();
        assertThat(placement.founded()).isEmpty();
    }

    @Test
    void letsTheOldestStoryLiveWhenItTiesSeveral() {
        List<Founding> stories = List.of(founding("b", NOON.plusSeconds(1)), founding("a", NOON));

        Placement placement = Placement.tying(stories, ids -> placed("b", article("b", 1, "x"), article("c", 2, "x")));

        assertThat(placement.storyId()).isEqualTo(story("a"));
        assertThat(placement.merged()).isEqualTo(Map.of(story("b"), story("a")));
        assertThat(placement.moved()).isEqualTo(Map.of(ContentIds.of("b"), story("a"), ContentIds.of("c"), story("a")));
    }

    @Test
    void takesAStoryApartWhenTheArticleThatTiedItIsAboutOneSideOnly() {
        ArticleProfile bridge = article("bridge", 3, "x");
        List<Placed> members = placed(
                "a", article("a", 0, "x"), article("b", 1, "y"), article("c", 2, "y"), article("bridge", 3, "x", "y"));

        Placement placement = Placement.anew(bridge, members, List.of(founding("a", NOON)), KIN, NOON);

        assertThat(placement.storyId()).isEqualTo(story("a"));
        assertThat(placement.founded()).containsExactly(founding("b", NOON));
        assertThat(placement.moved()).isEqualTo(Map.of(ContentIds.of("b"), story("b"), ContentIds.of("c"), story("b")));
        assertThat(placement.merged()).isEmpty();
    }

    @Test
    void leavesTheStoryToTheOthersWhereItsFounderTurnsToAnotherOne() {
        ArticleProfile founder = article("a", 0, "y");
        List<Placed> members = List.of(
                new Placed(article("a", 0, "x"), story("a")),
                new Placed(article("b", 1, "x"), story("a")),
                new Placed(article("z", 5, "y"), story("z")));

        Placement placement = Placement.anew(
                founder, members, List.of(founding("a", NOON), founding("z", NOON.minusSeconds(9))), KIN, NOON);

        assertThat(placement.storyId()).isEqualTo(story("z"));
        assertThat(placement.founded()).containsExactly(founding("b", NOON));
        assertThat(placement.moved()).isEqualTo(Map.of(ContentIds.of("b"), story("b")));
        assertThat(placement.merged()).isEqualTo(Map.of(story("a"), story("z")));
    }

    private static ArticleProfile article(String name, int minute, String... terms) {
        return new ArticleProfile(
                ContentIds.of(name), name, "title of " + name, NOON.plusSeconds(60L * minute), List.of(terms));
    }

    private static List<Placed> placed(String story, ArticleProfile... articles) {
        return Arrays.stream(articles).map(a -> new Placed(a, story(story))).collect(Collectors.toList());
    }

    private static Founding founding(String name, Instant at) {
        return Founding.by(ContentIds.of(name), at);
    }

    private static UUID story(String founder) {
        return founding(founder, NOON).storyId();
    }
}
