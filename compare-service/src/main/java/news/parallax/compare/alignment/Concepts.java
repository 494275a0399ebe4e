package news.parallax.compare.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A lexicon that says which words mean one thing, read from a word list with lines of the form {@code NAME [family] :
 * word, two+words}.
 */
final class Concepts {
    /** What reports on one event call by different words. */
    static final Concepts OF_EVENTS =
            read("/news/parallax/compare/alignment/concepts.txt", "/news/parallax/compare/alignment/nations.txt");
    /** What bare figures count. */
    static final Concepts OF_BARE_FIGURES = read("/news/parallax/compare/alignment/bare-figures.txt");
    /** What narrows the thing that a figure covers. */
    static final Concepts OF_SCOPE = read("/news/parallax/compare/alignment/scope-words.txt");

    private final Map<String, Set<String>> namesByPhrase;
    private final Map<String, String> familyByName;

    private Concepts(Map<String, Set<String>> namesByPhrase, Map<String, String> familyByName) {
        this.namesByPhrase = namesByPhrase;
        this.familyByName = familyByName;
    }

    private static Concepts read(String... resources) {
        Map<String, Set<String>> names = new HashMap<>();
        Map<String, String> families = new TreeMap<>();
        for (String resource : resources) {
            WordList.lines(resource).forEach(line -> add(line, names, families));
        }
        return new Concepts(Map.copyOf(names), Map.copyOf(families));
    }

    private static void add(String line, Map<String, Set<String>> names, Map<String, String> families) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new IllegalStateException("no colon in: " + line);
        }
        List<String> head = List.of(line.substring(0, colon).strip().split("\\s+"));
        String name = head.getFirst();
        if (head.size() > 1) {
            families.put(name, head.get(1).replaceAll("[\\[\\]]", ""));
        }
        for (String phrase : Arrays.asList(line.substring(colon + 1).split(",", -1))) {
            names.computeIfAbsent(stemmed(phrase), key -> new TreeSet<>()).add(name);
        }
    }

    private static String stemmed(String phrase) {
        return Stems.words(phrase).stream().map(Stems::ofWord).collect(Collectors.joining(" "));
    }

    /** The concepts of the word at a place, and of the two words that start there. */
    Set<String> at(List<String> stems, int index) {
        Set<String> one = namesByPhrase.getOrDefault(stems.get(index), Set.of());
        if (index + 1 == stems.size()) {
            return one;
        }
        Set<String> two = namesByPhrase.getOrDefault(stems.get(index) + " " + stems.get(index + 1), Set.of());
        if (two.isEmpty()) {
            return one;
        }
        Set<String> both = new TreeSet<>(one);
        both.addAll(two);
        return both;
    }

    /** All concepts of a text, in the order of their first words. */
    Set<String> in(List<String> stems) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < stems.size(); i++) {
            found.addAll(at(stems, i));
        }
        return found;
    }

    /** The family of a concept, null where it is in none. */
    @Nullable
    String familyOf(String concept) {
        return familyByName.get(concept);
    }

    /** The concepts of one family among those given. */
    List<String> ofFamily(String family, Set<String> concepts) {
        List<String> members = new ArrayList<>();
        for (String concept : concepts) {
            if (family.equals(familyByName.get(concept))) {
                members.add(concept);
            }
        }
        return members;
    }
}
