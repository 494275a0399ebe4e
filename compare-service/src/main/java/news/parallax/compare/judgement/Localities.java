package news.parallax.compare.judgement;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.compare.alignment.Gist;
import news.parallax.compare.alignment.Nations;
import news.parallax.compare.alignment.Stems;
import news.parallax.compare.alignment.Weights;

/**
 * Which named places of a story lie in which, as its own sentences say: "the Irtysh Organics works in Pavlodar",
 * "Uvira, South Kivu".
 */
final class Localities {
    /** Words that may stand between a place and the one it lies in. */
    private static final int GAP = 3;

    /** Words that tell one part of a place from another. */
    private static final Set<String> PARTS = Set.of(
            "upper",
            "lower",
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "old",
            "new");
    /** Words for kinds of places, which different places share. */
    private static final Set<String> KINDS = Set.of(
            "square",
            "street",
            "road",
            "avenue",
            "park",
            "bridge",
            "station",
            "airport",
            "hotel",
            "hospital",
            "university",
            "church",
            "mosque",
            "stadium",
            "hall",
            "lake",
            "river",
            "mount",
            "island",
            "city",
            "town",
            "village",
            "district",
            "province",
            "region",
            "state",
            "county",
            "port",
            "bay",
            "house",
            "palace",
            "court",
            "ministry",
            "peninsula",
            "sea",
            "mountain",
            "valley",
            "ridge",
            "zone",
            "area",
            "plant",
            "factory",
            "works",
            "airfield",
            "camp",
            "base");

    private static final List<String> LINKS = List.of(" in ", " near ", " of ", " at ");

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
                        || between.getFirst().equals("in")
                        || between.stream().allMatch(Localities::isName);
                if (isName(words.get(j)) && linked) {
                    within.add(List.of(nameOf(words.get(i)), nameOf(words.get(j))));
                }
            }
        }
    }

    /** Whether the places have a name in common, or one of a place is said to lie in, or beside, one of the other. */
    boolean mayBeOne(String a, String b) {
        if (oppositeParts(a, b)) {
            return false;
        }
        Set<String> one = namesIn(a);
        Set<String> other = namesIn(b);
        if (one.isEmpty() || other.isEmpty()) {
            return shareAWord(a, b);
        }
        if (ofOtherKinds(a, b)) {
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

    /** "The market" may be "the fish market". */
    private static boolean shareAWord(String a, String b) {
        return !Weights.shared(contentOf(a), contentOf(b)).isEmpty();
    }

    private static Set<String> contentOf(String place) {
        return Sayings.content(place).stream().map(Stems::ofWord).collect(Collectors.toSet());
    }

    /** Whether it is told by a name. */
    static boolean isNamed(String place) {
        return !namesIn(place).isEmpty();
    }

    /** The names in a place: of "the Irtysh Organics plant in Aksu" those of the innermost locality, "aksu". */
    private static Set<String> namesIn(String place) {
        Set<String> names = new LinkedHashSet<>();
        for (String word : Stems.words(locality(place))) {
            if (isName(word) && !KINDS.contains(lower(word))) {
                names.add(nameOf(word));
            }
        }
        return names;
    }

    private static String locality(String place) {
        int start = 0;
        for (String link : LINKS) {
            int at = place.lastIndexOf(link);
            if (Stems.words(place.substring(Math.max(at, 0))).stream().anyMatch(Localities::isName)) {
                start = Math.max(start, at);
            }
        }
        return place.substring(start);
    }

    /** Whether the two are of kinds that cannot be rivals: a lake and a peninsula, a country and a works. */
    private static boolean ofOtherKinds(String a, String b) {
        boolean nations = Gist.of(a).namesANation() != Gist.of(b).namesANation();
        Set<String> one = kindsIn(locality(a));
        Set<String> other = kindsIn(locality(b));
        return nations
                || (!one.isEmpty()
                        && !other.isEmpty()
                        && Weights.shared(one, other).isEmpty());
    }

    private static Set<String> kindsIn(String place) {
        Set<String> kinds = new LinkedHashSet<>(Stems.words(place.toLowerCase(Locale.ROOT)));
        kinds.retainAll(KINDS);
        return kinds;
    }

    /** "Upper Tashan" is not "Lower Tashan". */
    private static boolean oppositeParts(String a, String b) {
        List<String> one = Stems.words(a.toLowerCase(Locale.ROOT));
        List<String> other = Stems.words(b.toLowerCase(Locale.ROOT));
        return PARTS.stream()
                        .anyMatch(part -> one.contains(part)
                                && PARTS.stream().anyMatch(rival -> !rival.equals(part) && other.contains(rival)))
                && one.stream().noneMatch(word -> PARTS.contains(word) && other.contains(word));
    }

    private static boolean isName(String word) {
        return word.length() > 2 && Character.isUpperCase(word.charAt(0));
    }

    /** A name in lower case; what is of a country is named by it: "Russian territory" is Russia. */
    private static String nameOf(String word) {
        return Nations.of(word).orElseGet(() -> lower(word));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
