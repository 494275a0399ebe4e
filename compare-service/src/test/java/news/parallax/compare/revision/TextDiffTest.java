package news.parallax.compare.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.parallax.compare.revision.TextDiff.Change;
import news.parallax.compare.revision.TextDiff.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TextDiffTest {
    @Test
    void showsTheWordThatChanged() {
        List<Part> parts = TextDiff.of(
                "A ferry sank.\n\nSome 120 passengers were rescued.\n\nIt was dark.",
                "A ferry sank.\n\nSome 140 passengers were rescued.\n\nIt was dark.");

        assertThat(parts)
                .containsExactly(
                        new Part(Change.EQUAL, "A ferry sank.\n\nSome "),
                        new Part(Change.DELETED, "120"),
                        new Part(Change.INSERTED, "140"),
                        new Part(Change.EQUAL, " passengers were rescued.\n\nIt was dark."));
    }

    @Test
    void saysNothingOfEqualTexts() {
        assertThat(TextDiff.of("The same.", "The same.")).containsExactly(new Part(Change.EQUAL, "The same."));
        assertThat(TextDiff.of("", "")).isEmpty();
        assertThat(TextDiff.of("", "New.")).containsExactly(new Part(Change.INSERTED, "New."));
    }

    @Test
    void givesBothTextsBackWhateverTheyHold() {
        Random random = new Random(5);
        List<String> pieces =
                List.of("a", "b", " ", "\n", "\r\n", "\n\n", "é", "😀", "\u202E", "<script>", "9", "\u0301");
        for (int i = 0; i < 500; i++) {
            String before = text(random, pieces, 40);
            String after = text(random, pieces, 40);
            List<Part> parts = TextDiff.of(before, after);
            assertThat(without(parts, Change.INSERTED)).isEqualTo(before);
            assertThat(without(parts, Change.DELETED)).isEqualTo(after);
        }
    }

    @Test
    @Timeout(20)
    void takesNoLongTimeForTextsMadeToTakeLong() {
        String lines = "x\n".repeat(250_000);
        String words = IntStream.range(0, 100_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        String others = IntStream.range(0, 100_000).mapToObj(i -> "v" + i).collect(Collectors.joining(" "));
        long start = System.nanoTime();
        for (List<String> pair :
                List.of(List.of(lines, "y\n".repeat(250_000)), List.of(words, others), List.of(words, lines))) {
            List<Part> parts = TextDiff.of(pair.getFirst(), pair.getLast());
            assertThat(without(parts, Change.INSERTED)).isEqualTo(pair.getFirst());
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    private static String text(Random random, List<String> pieces, int length) {
        return IntStream.range(0, random.nextInt(length))
                .mapToObj(i -> pieces.get(random.nextInt(pieces.size())))
                .collect(Collectors.joining());
    }

    private static String without(List<Part> parts, Change change) {
        return parts.stream()
                .filter(part -> part.change() != change)
                .map(Part::text)
                .collect(Collectors.joining());
    }
}
