package news.parallax.extract.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.contracts.ArticlePublished;
import news.parallax.contracts.Claim;
import news.parallax.contracts.Holder;
import news.parallax.extract.reading.claim.GoldStories.GoldQuote;
import org.junit.jupiter.api.Test;

/**
 * Measures on annotated stories how many of the marked quotes are carried by a claim of the right sort with the right
 * value (or time, place, name), and how many of those name the right holder. Skipped where the stories are not there.
 */
class GoldQuotesTest {
    private static final double LEAST_SHARE = 0.80;

    @Test
    void carriesTheMarkedQuotes() {
        assumeTrue(GoldStories.areHere(), "the annotated stories do not lie beside the project");
        ArticleReader reader = ArticleReader.english(Duration.ofSeconds(60));
        Map<ArticlePublished, List<Claim>> read = new HashMap<>();
        Map<String, int[]> shares = new TreeMap<>();
        for (GoldQuote gold : GoldStories.quotes()) {
            List<Claim> claims = read.computeIfAbsent(
                    gold.article(), article -> reader.read(article).claims());
            List<Claim> carrying =
                    claims.stream().filter(GoldCheck.carries(gold)).toList();
            boolean held = carrying.stream().anyMatch(claim -> GoldCheck.isHeldBy(claim, gold));
            for (String row : List.of(gold.kind(), "all", "story " + gold.story())) {
                int[] counts = shares.computeIfAbsent(row, key -> new int[3]);
                counts[0]++;
                counts[1] += carrying.isEmpty() ? 0 : 1;
                counts[2] += held ? 1 : 0;
            }
            if (Boolean.getBoolean("gold.verbose") && !held) {
                System.out.println((carrying.isEmpty() ? "NO VALUE " : "NO HOLDER ") + gold.story() + " " + gold.id()
                        + " " + gold.kind() + " [" + gold.value() + "] <" + gold.holder() + "> " + gold.quote() + " -> "
                        + carrying.stream()
                                .map(c -> c.chain().stream().map(Holder::name).toList())
                                .distinct()
                                .toList());
            }
        }
        shares.forEach((row, counts) -> System.out.printf(
                Locale.ROOT,
                "%-42s %4d quotes, value %5.1f %%, value and holder %5.1f %%%n",
                row,
                counts[0],
                100.0 * counts[1] / counts[0],
                100.0 * counts[2] / counts[0]));
        int[] all = shares.get("all");
        assertThat((double) all[1] / all[0]).isGreaterThanOrEqualTo(LEAST_SHARE);
    }
}
