package news.parallax.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.compare.judgement.Judge;

/** Prints how the judge does on folders of annotated stories: {@code StoryReport [--verbose] FOLDER...}. */
public final class StoryReport {
    private StoryReport() {}

    public static void main(String[] arguments) {
        List<String> folders = new ArrayList<>(Arrays.asList(arguments));
        boolean verbose = folders.remove("--verbose");
        Judge judge = new Judge();
        for (String folder : folders) {
            List<StoryScore> scores = GoldStory.in(Path.of(folder)).stream()
                    .map(ToldStory::of)
                    .map(story -> story.score(judge))
                    .toList();
            scores.forEach(score -> print(score, verbose));
            System.out.println(folder + ": " + StoryScore.Total.of(scores) + ", traps "
                    + scores.stream().mapToInt(score -> score.trapped().size()).sum());
            System.out.print(StoryScore.table(scores));
        }
    }

    private static void print(StoryScore score, boolean verbose) {
        System.out.println(score.story().name() + ": " + StoryScore.Total.of(List.of(score)));
        if (!verbose) {
            return;
        }
        score.missed()
                .forEach(gold -> System.out.println("  missed " + gold.type() + " " + gold.about() + ": "
                        + gold.sides().stream()
                                .map(side -> side.value() + " " + side.quotes())
                                .collect(Collectors.joining(" | "))));
        score.falseAlarms()
                .forEach(finding -> System.out.println("  false  " + finding.kind() + " " + finding.about() + ": "
                        + finding.sides().stream()
                                .map(side -> side.value() + " <"
                                        + side.evidence().stream()
                                                .limit(2)
                                                .map(c -> c.evidence().quote())
                                                .collect(Collectors.joining(" + "))
                                        + ">")
                                .collect(Collectors.joining(" | "))));
        score.trapped().forEach(trap -> System.out.println("  trap   " + trap.kind() + ": " + trap.why()));
    }
}
