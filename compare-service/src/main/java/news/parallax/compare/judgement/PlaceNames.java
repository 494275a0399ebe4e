package news.parallax.compare.judgement;

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

/** What the words for a place tell by themselves: its names, what kind of place it is, which part of another. */
final class PlaceNames {
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

    private PlaceNames() {}

    /** Whether it is told by a name. */
    static boolean isNamed(String place) {
        return !namesIn(place).isEmpty();
    }

    /** The names in a place: of "the Irtysh Organics plant in Aksu" those of the innermost locality, "aksu". */
    static Set<String> namesIn(String place) {
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
            if (Stems.words(place.substring(Math.max(at, 0))).stream().anyMatch(PlaceNames::isName)) {
                start = Math.max(start, at);
            }
        }
        return place.substring(start);
    }

    /** Whether the two are of kinds that cannot be rivals: a lake and a peninsula, a country and a works. */
    static boolean ofOtherKinds(String a, String b) {
        boolean nations = Gist.of(a).namesANation() != Gist.of(b).namesANation();
        Set<String> one = kindsIn(locality(a));
        Set<String> other = kindsIn(locality(b));
        return nations || (!one.isEmpty() && !other.isEmpty() && !Weights.share(one, other));
    }

    static Set<String> kindsIn(String place) {
        Set<String> kinds = new LinkedHashSet<>(Stems.words(place.toLowerCase(Locale.ROOT)));
        kinds.retainAll(KINDS);
        return kinds;
    }

    /** "Upper Tashan" is not "Lower Tashan". */
    static boolean oppositeParts(String a, String b) {
        List<String> one = Stems.words(a.toLowerCase(Locale.ROOT));
        List<String> other = Stems.words(b.toLowerCase(Locale.ROOT));
        return PARTS.stream()
                        .anyMatch(part -> one.contains(part)
                                && PARTS.stream().anyMatch(rival -> !rival.equals(part) && other.contains(rival)))
                && one.stream().noneMatch(word -> PARTS.contains(word) && other.contains(word));
    }

    /** Whether both are one name, spelt in two ways. */
    static boolean isSpelling(String name, String other) {
        String shorter = name.length() <= other.length() ? name : other;
        String longer = name.length() <= other.length() ? other : name;
        return longer.startsWith(shorter)
                && (longer.length() == shorter.length()
                        || shorter.length() >= SPELT && longer.length() <= shorter.length() + LETTERS_MORE);
    }

    static boolean isName(String word) {
        return word.length() > 2 && Character.isUpperCase(word.charAt(0));
    }

    /** A name in lower case; what is of a country is named by it: "Russian territory" is Russia. */
    static String nameOf(String word) {
        return Nations.of(word).orElseGet(() -> lower(word));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
