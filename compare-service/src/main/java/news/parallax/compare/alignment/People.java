package news.parallax.compare.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Classes of counted nouns that are people told by what became of them. */
final class People {
    private static final String NONE = "-";
    private static final String WHO = "=";
    private static final Map<String, String> FATE_BY_CLASS = read();

    private People() {}

    /** Whether figures of the class are figures of people whoever they are. */
    static boolean contains(String countedClass) {
        return FATE_BY_CLASS.containsKey(countedClass) && !WHO.equals(FATE_BY_CLASS.get(countedClass));
    }

    /** Whether something may become of what is counted: people of any kind, or what was not recognised. */
    static boolean mayHaveFate(@Nullable String countedClass) {
        return countedClass == null || FATE_BY_CLASS.containsKey(countedClass);
    }

    /** The fate that a class tells by itself; null where it tells none or is no class of people. */
    static @Nullable String fateOf(@Nullable String countedClass) {
        String fate = countedClass == null ? null : FATE_BY_CLASS.get(countedClass);
        return NONE.equals(fate) || WHO.equals(fate) ? null : fate;
    }

    private static Map<String, String> read() {
        Map<String, String> fates = new HashMap<>();
        for (String line : WordList.lines("/news/parallax/compare/alignment/people.txt")) {
            List<String> columns = List.of(line.split("\\s+", -1));
            fates.put(columns.getFirst(), columns.getLast());
        }
        return Map.copyOf(fates);
    }
}
