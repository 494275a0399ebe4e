package news.parallax.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.parallax.compare.judgement.Judge;
import news.parallax.quality.StoryScore.Total;
import org.junit.jupiter.api.Test;

/** Keeps the quality of reading and judging from falling unseen. The marks lie a little below what was measured. */
class StoryQualityTest {
    private static final Path STORIES = Path.of("src", "test", "resources", "stories");
    private static final Path CORPUS = Path.of("..", "..", "..", "shared", "corpus", "dev");

    @Test
    void flagsLittleThatIsNoDisagreementInStoriesItHasNeverSeen() {
        Total total = total(STORIES.resolve("held"));
        assertThat(total.precision()).as("%s", total).isGreaterThan(0.6);
        assertThat(total.recall()).as("%s", total).isGreaterThan(0.27);
    }

    @Test
    void findsMuchOfWhatItMayBeTunedOn() {
        Total total = total(STORIES.resolve("learned"));
        assertThat(total.precision()).as("%s", total).isGreaterThan(0.8);
        assertThat(total.recall()).as("%s", total).isGreaterThan(0.43);
    }

    @Test
    void flagsLittleThatIsNoDisagreementInTheCorpus() {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus does not lie beside the project");
        Total total = total(CORPUS);
        assertThat(total.precision()).as("%s", total).isGreaterThan(0.8);
        assertThat(total.recall()).as("%s", total).isGreaterThan(0.7);
    }

    private static Total total(Path folder) {
        Judge judge = new Judge();
        List<StoryScore> scores = GoldStory.in(folder).stream()
                .map(ToldStory::of)
                .map(story -> story.score(judge))
                .toList();
        System.out.print(folder + ": " + Total.of(scores) + System.lineSeparator() + StoryScore.table(scores));
        return Total.of(scores);
    }
}
