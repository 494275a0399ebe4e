package news.parallax.compare.judgement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.compare.alignment.Stems;
import news.parallax.compare.alignment.Weights;

/**
 * Which named places of a story lie in which, as its own sentences say: "the Irtysh Organics works in Pavlodar",
 * "Uvira, South Kivu".
 */
final class Localities {
    /** Words that may stand between a place and the one it lies in. */
    private static final int GAP = 3;

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
                .filter(PlaceNames::isName)
                .map(PlaceNames::nameOf)
                .collect(Collectors.toSet());
    }

    private static void addNeighbours(String quote, Set<List<String>> within) {
        List<String> words = Stems.words(quote);
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; PlaceNames.isName(words.get(i)) && j < Math.min(words.size(), i + 2 + GAP); j++) {
                List<String> between = words.subList(i + 1, j);
                boolean linked = between.isEmpty()
                        || between.getFirst().equals("in")
                        || between.stream().allMatch(PlaceNames::isName);
                if (PlaceNames.isName(words.get(j)) && linked) {
                    within.add(List.of(PlaceNames.nameOf(words.get(i)), PlaceNames.nameOf(words.get(j))));
                }
            }
        }
    }

    /** Whether the places have a name in common, or one of a place is said to lie in, or beside, one of the other. */
    boolean mayBeOne(String a, String b) {
        if (PlaceNames.oppositeParts(a, b)) {
            return false;
        }
        Set<String> one = PlaceNames.namesIn(a);
        Set<String> other = PlaceNames.namesIn(b);
        if (one.isEmpty() || other.isEmpty()) {
            return shareAWord(a, b);
        }
        if (PlaceNames.ofOtherKinds(a, b)) {
            return true;
        }
        if (isRegion(a) || isRegion(b)) {
            return true;
        }
        for (String name : one) {
            for (String rival : other) {
                if (PlaceNames.isSpelling(name, rival)
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
        return Stems.words(place).stream().allMatch(word -> regions.contains(PlaceNames.nameOf(word)));
    }

    /** "North Shaft" and "Chantete Shaft": two of one kind, which lie not in one another. */
    boolean areTwoOfAKind(String a, String b) {
        return !mayBeOne(a, b) && Weights.share(PlaceNames.kindsIn(a), PlaceNames.kindsIn(b));
    }

    /** "The market" may be "the fish market". */
    private static boolean shareAWord(String a, String b) {
        return Weights.share(contentOf(a), contentOf(b));
    }

    private static Set<String> contentOf(String place) {
        return Sayings.content(place).stream().map(Stems::ofWord).collect(Collectors.toSet());
    }
}
