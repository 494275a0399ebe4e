package news.parallax.compare.judgement;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.compare.alignment.Gist;
import news.parallax.compare.alignment.Nations;
import news.parallax.compare.alignment.Stems;
import news.parallax.compare.alignment.Weights;
import news.parallax.compare.alignment.WordList;

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
    private static final Set<String> KINDS = WordList.lines("/news/parallax/compare/judgement/place-kinds.txt").stream()
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private static final List<String> LINKS = List.of(" in ", " near ", " of ", " at ");

    /** Letters that a name has at least of which another spelling is known by its start: "Hodeida" and "Hodeidah". */
    private static final int SPELT = 6;

    private static final int LETTERS_MORE = 2;

    private final Set<List<String>> within;
    private final Set<String> regions;

    private Localities(Set<List<String>> within, Set<String> regions) {
        this.within = within;
        this.regions = regions;
    }

    static Localities of(List<Witness> witnesses) {
        Set<List<String>> within = new HashSet<>();
        witnesses.stream()
                .map(w -> w.claim().evidence().quote())
                .distinct()
                .forEach(quote -> addNeighbours(quote, within));
        return new Localities(within, regions(witnesses));
    }

    /** What outlets are named after is wide, or where the story is: "Channel 8 Mindanao". */
    private static Set<String> regions(List<Witness> witnesses) {
        return witnesses.stream()
                .map(w -> w.account().source())
                .distinct()
                .flatMap(source -> Stems.words(source).stream())
                .filter(Localities::isName)
                .map(Localities::nameOf)
                .collect(Collectors.toSet());
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
        if (isRegion(a) || isRegion(b)) {
            return true;
        }
        for (String name : one) {
            for (String rival : other) {
                if (isSpelling(name, rival)
                        || within.contains(List.of(name, rival))
                        || within.contains(List.of(rival, name))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Nothing but a name that outlets bear: "Mindanao". */
    private boolean isRegion(String place) {
        return Stems.words(place).stream().allMatch(word -> regions.contains(nameOf(word)));
    }

    private static boolean isSpelling(String name, String other) {
        String shorter = name.length() <= other.length() ? name : other;
        String longer = name.length() <= other.length() ? other : name;
        return longer.startsWith(shorter)
                && (longer.length() == shorter.length()
                        || shorter.length() >= SPELT && longer.length() <= shorter.length() + LETTERS_MORE);
    }

    /** "North Shaft" and "Chantete Shaft": two of one kind, which lie not in one another. */
    boolean areTwoOfAKind(String a, String b) {
        return !mayBeOne(a, b) && Weights.share(kindsIn(a), kindsIn(b));
    }

    /** "The market" may be "the fish market". */
    private static boolean shareAWord(String a, String b) {
        return Weights.share(contentOf(a), contentOf(b));
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
        return nations || (!one.isEmpty() && !other.isEmpty() && !Weights.share(one, other));
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
