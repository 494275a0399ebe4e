package news.parallax.compare.storyline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.parallax.compare.story.ArticleProfile;
import news.parallax.compare.storyline.DeskGrouping.Pair;
import org.junit.jupiter.api.Test;

class DeskGroupingTest {
    private static final UUID FIRE = new UUID(0, 1);
    private static final UUID OTHER_FIRE = new UUID(0, 2);
    private static final UUID STORM = new UUID(0, 3);

    private final DeskGrouping firesApart = new DeskGrouping(Set.of(new Pair(OTHER_FIRE, FIRE)), Set.of());

    @Test
    void leavesTheMachineAloneWhereTheDeskSaidNothing() {
        DeskGrouping nothing = new DeskGrouping(Set.of(), Set.of());

        assertThat(nothing.open(stories(FIRE, OTHER_FIRE), Optional.empty(), kin(1, 1)))
                .containsExactly(FIRE, OTHER_FIRE);
    }

    @Test
    void sendsANewArticleWhereItHasMoreKin() {
        assertThat(firesApart.open(stories(FIRE, OTHER_FIRE, STORM), Optional.empty(), kin(1, 2)))
                .containsExactly(OTHER_FIRE, STORM);
        assertThat(firesApart.open(stories(FIRE, OTHER_FIRE), Optional.empty(), kin(2, 2)))
                .containsExactly(FIRE);
    }

    @Test
    void leavesAKnownArticleInItsOwnStory() {
        assertThat(firesApart.open(stories(FIRE, OTHER_FIRE), Optional.of(FIRE), kin(0, 9)))
                .containsExactly(FIRE);
    }

    @Test
    void takesTiedArticlesForKinEitherWay() {
        ArticleProfile one = article(1, FIRE).profile();
        ArticleProfile other = article(2, FIRE).profile();
        DeskGrouping tied = new DeskGrouping(Set.of(), Set.of(new Pair(one.articleId(), other.articleId())));

        assertThat(tied.kin((a, b) -> false).test(one, other)).isTrue();
        assertThat(tied.kin((a, b) -> false).test(other, one)).isTrue();
        assertThat(tied.kin((a, b) -> false).test(one, one)).isFalse();
    }

    private static SortedSet<UUID> stories(UUID... ids) {
        return new TreeSet<>(List.of(ids));
    }

    private static Set<Placed> kin(int inFire, int inOtherFire) {
        return IntStream.range(0, inFire + inOtherFire)
                .mapToObj(i -> article(i, i < inFire ? FIRE : OTHER_FIRE))
                .collect(Collectors.toSet());
    }

    private static Placed article(int number, UUID story) {
        return new Placed(
                new ArticleProfile(new UUID(1, number), "Courier", "A fire", Instant.EPOCH, List.of()), story);
    }
}
