package news.parallax.compare.alignment;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which classes of counted things exclude each other: soldiers are no labourers. */
public final class CountedClasses {
    private static final List<Set<String>> LINES =
            WordList.lines("/news/parallax/compare/alignment/classes-apart.txt").stream()
                    .map(line -> (Set<String>) new HashSet<>(Arrays.asList(line.split("\\s+", -1))))
                    .toList();

    private CountedClasses() {}

    /** Whether no thing of one class is of the other; false where either is unknown. */
    public static boolean apart(@Nullable String a, @Nullable String b) {
        return a != null
                && b != null
                && !a.equals(b)
                && LINES.stream().anyMatch(line -> line.contains(a) && line.contains(b));
    }

    /** Whether both are classes of people, by what became of them or by who they are; false where either is unknown. */
    public static boolean arePeople(@Nullable String a, @Nullable String b) {
        return a != null && b != null && People.mayHaveFate(a) && People.mayHaveFate(b);
    }
}
