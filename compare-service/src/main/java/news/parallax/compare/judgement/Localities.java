package news.parallax.compare.judgement;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.compare.alignment.Stems;

/**
 * Which named places of a story lie in which, as its own sentences say: "the Irtysh Organics works in Pavlodar",
 * "Uvira, South Kivu".
 */
final class Localities {
    /** Words that may stand between a place and the one it lies in. */
    private static final int GAP = 3;

    private final Set<List<String>> within;

    private Localities(Set<List<String>> within) {
        this.within = within;
    }

    static Localities of(List<Witness> witnesses) {
        Set<List<String>> within = new HashSet<>();
        witnesses.stream()
                .map(w -> w.claim().evidence().quote())
                .distinct()
                .forEach(quote -> addNeighbours(quote, within));
        return new Localities(within);
    }

    private static void addNeighbours(String quote, Set<List<String>> within) {
        List<String> words = Stems.words(quote);
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; isName(words.get(i)) && j < Math.min(words.size(), i + 2 + GAP); j++) {
                List<String> between = words.subList(i + 1, j);
                boolean linked = between.isEmpty()
                        || between.contains("in")
                        || between.stream().allMatch(Localities::isName);
                if (isName(words.get(j)) && linked) {
                    within.add(List.of(lower(words.get(i)), lower(words.get(j))));
                }
            }
        }
    }

    /** Whether the places have a name in common, or one of a place is said to lie in, or beside, one of the other. */
    boolean mayBeOne(String a, String b) {
        Set<String> one = namesIn(a);
        Set<String> other = namesIn(b);
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        for (String name : one) {
            for (String rival : other) {
                if (name.equals(rival)
                        || within.contains(List.of(name, rival))
                        || within.contains(List.of(rival, name))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The names in a place: of "the Irtysh Organics plant in Aksu" those of the innermost locality, "aksu". */
    private static Set<String> namesIn(String place) {
        int in = Math.max(place.lastIndexOf(" in "), place.lastIndexOf(" near "));
        String locality = in < 0 ? place : place.substring(in);
        Set<String> names = new LinkedHashSet<>();
        for (String word : Stems.words(locality)) {
            if (isName(word)) {
                names.add(lower(word));
            }
        }
        return names;
    }

    private static boolean isName(String word) {
        return word.length() > 2 && Character.isUpperCase(word.charAt(0));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
