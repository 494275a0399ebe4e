package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.contracts.DisagreementChanged.Side;
import news.parallax.contracts.Holder;

/**
 * Those who take the sides of a disagreement, named as one names them within a sentence: those with a name of their own first,
 * those who are on one side only before those who are on several, and of these it is said in which outlet.
 */
final class Voices {
    private static final int NAMED = 3;
    /** Sides in one sentence; one more is told rather than counted. */
    private static final int SIDES_TOLD = 4;
    /** What a description begins with; where a sentence began with it, it has a capital. */
    private static final Pattern DETERMINER = Pattern.compile(
            "^(?:The|An?|Its|His|Her|Their|Our|Some|Several|Many|Most|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|This|These|Those|Other)\\b");

    /** "ACP (Agence Carthage Presse)". */
    private static final Pattern IN_FULL = Pattern.compile("(?<=\\S) \\([^()]*\\)$");

    private static final Pattern PROPER = Pattern.compile("\\p{Lu}");

    private final List<Side> sides;
    private final List<List<Testimony>> testimonies;
    private final Set<String> outlets = new HashSet<>();
    /** Groups with a capital only where a sentence began with them. */
    private final Set<String> groups = new HashSet<>();

    /** @param testimonies those of the sides, in the same order */
    Voices(List<Side> sides, List<List<Testimony>> testimonies) {
        this.sides = sides;
        this.testimonies = testimonies;
        testimonies.forEach(side -> side.forEach(testimony -> {
            outlets.add(testimony.account().source());
            Holder originator = testimony.claim().originator();
            if (originator.kind() == Holder.Kind.GROUP && isWrittenSmall(originator.name(), testimony)) {
                groups.add(originator.name());
            }
        }));
    }

    /** "A", "A and B", "A, B and 4 others". */
    String of(int side) {
        return listed(ordered(side).stream().map(name -> named(name, side)).toList());
    }

    /** As {@link #of}, but the outlets where the side's value is its one holder: "A: A" tells nothing. */
    String ofValue(int side) {
        List<String> holders = sides.get(side).holders();
        return holders.equals(List.of(sides.get(side).value())) ? listed(outletsOf(side)) : of(side);
    }

    /** Whether those of a side take a verb in the plural. */
    boolean areMany(int side) {
        return Wording.areMany(sides.get(side), testimonies.get(side));
    }

    /**
     * What each of the sides says, in their order and in one sentence without its full stop; of many sides those with the most
     * origins, and how many more there are.
     *
     * @param others what those more do: "others are given"
     */
    String told(IntFunction<String> saying, String others) {
        List<Integer> told = told();
        List<String> said = new ArrayList<>();
        told.forEach(side -> said.add(saying.apply(side)));
        int left = sides.size() - told.size();
        if (left > 0) {
            said.add(left + " " + others);
        }
        return Wording.sentence(String.join("; ", said));
    }

    private List<Integer> told() {
        Stream<Integer> all = IntStream.range(0, sides.size()).boxed();
        return sides.size() <= SIDES_TOLD + 1
                ? all.toList()
                : all.sorted(Comparator.comparing(side -> -sides.get(side).origins()))
                        .limit(SIDES_TOLD)
                        .sorted()
                        .toList();
    }

    static String listed(List<String> names) {
        if (names.size() == 1) {
            return names.getFirst();
        }
        int named = names.size() > NAMED ? NAMED - 1 : names.size();
        List<String> shown = names.subList(0, named);
        if (named == names.size()) {
            return String.join(", ", names.subList(0, named - 1)) + " and " + names.getLast();
        }
        return String.join(", ", shown) + " and " + (names.size() - named) + " others";
    }

    private List<String> ordered(int side) {
        List<String> names = new ArrayList<>(sides.get(side).holders());
        names.sort(Comparator.comparing((String name) -> isElsewhere(name, side))
                .thenComparing(name -> !PROPER.matcher(inline(name)).find()));
        return names;
    }

    private String named(String name, int side) {
        String inline = inline(name);
        if (!isElsewhere(name, side)) {
            return inline;
        }
        return testimonies.get(side).stream()
                .filter(testimony -> testimony.claim().originator().name().equals(name))
                .map(testimony -> testimony.account().source())
                .filter(source -> !source.equals(name))
                .min(Comparator.naturalOrder())
                .map(source -> inline + " (in " + IN_FULL.matcher(source).replaceFirst("") + ")")
                .orElse(inline);
    }

    private boolean isElsewhere(String name, int side) {
        for (int other = 0; other < sides.size(); other++) {
            if (other != side && sides.get(other).holders().stream().anyMatch(name::equalsIgnoreCase)) {
                return true;
            }
        }
        return false;
    }

    private List<String> outletsOf(int side) {
        Set<String> sources = new LinkedHashSet<>();
        testimonies.get(side).stream()
                .sorted(Judge.ORDER)
                .forEach(t -> sources.add(t.account().source()));
        return List.copyOf(sources);
    }

    private String inline(String name) {
        return groups.contains(name) ? Wording.uncapitalised(name) : inline(name, outlets);
    }

    /** "The union" is "the union" within a sentence, unless that is the name of an outlet. */
    static String inline(String name, Set<String> outlets) {
        return DETERMINER.matcher(name).find() && !outlets.contains(name) ? Wording.uncapitalised(name) : name;
    }

    private static boolean isWrittenSmall(String name, Testimony testimony) {
        String small = Wording.uncapitalised(name);
        return !small.equals(name)
                && List.of(testimony.claim().evidence().quote().split("[^\\p{L}'’-]+"))
                        .contains(small);
    }
}
