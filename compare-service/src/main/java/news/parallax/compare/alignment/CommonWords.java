package news.parallax.compare.alignment;

import java.util.Set;
import java.util.stream.Collectors;

/** Words that say little about what a clause is about. */
public final class CommonWords {
    private static final Set<String> STEMS =
            WordList.lines("/news/parallax/compare/alignment/common-words.txt").stream()
                    .flatMap(line -> Stems.of(line).stream())
                    .collect(Collectors.toUnmodifiableSet());

    private CommonWords() {}

    public static boolean contains(String stem) {
        return STEMS.contains(stem) || stem.length() < 2;
    }
}
