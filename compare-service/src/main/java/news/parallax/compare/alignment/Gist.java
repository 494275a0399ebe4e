package news.parallax.compare.alignment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.contracts.Claim;
import news.parallax.contracts.ClaimEvent;
import news.parallax.contracts.Evidence;
import news.parallax.contracts.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What a claim is about, brought to a form in which it can be laid beside others.
 *
 * @param units concepts, and stems of the content words that are in no concept; figures left out
 * @param predicate what happens: the concept or stem of the predicate and its frame; empty for such as "be" and "have"
 * @param everything the units and the predicate
 * @param names lower-case words written as names
 * @param fate of a figure of people: what became of them, the concept of family "fate" that stands nearest to the
 *     figure; null where none does
 * @param scopes what narrows a figure ("since", "capacity", "closing")
 * @param years that the clause names
 */
public record Gist(
        Set<String> units,
        Set<String> predicate,
        Set<String> everything,
        Set<String> names,
        @Nullable String fate,
        Set<String> scopes,
        Set<Integer> years) {
    private static final String EVENT = "event";
    /** Frames of the reader that tell of accidents and attacks. */
    private static final Set<String> ACCIDENTS = Set.of(
            "frame ACCIDENT",
            "frame SPILL",
            "frame COLLAPSE",
            "frame SINK",
            "frame CRASH",
            "frame EXPLODE",
            "frame BURN",
            "frame FLOOD",
            "frame QUAKE",
            "frame ATTACK");

    /** Parts of the names of countries. */
    private static final Set<String> QUARTERS = Set.of("north", "south", "east", "west", "united", "state");

    /** What goes "into the river" or "to Kursk". */
    private static final String TO = "to ";

    private static final String DESTINATION = "destination";
    /** Frames that say little about what happens: "rose to 64", "announced". */
    private static final Set<String> VAGUE_FRAMES = Set.of("GROW", "FALL", "DISCLOSE", "RECEIVE", "SUPPLY", "FIND");

    private static final String SINCE = Stems.ofWord("since");
    /** Words in which a sentence that is set in another year says so: "In April 2023". */
    private static final int OPENING = 4;

    /**
     * A story is judged again with every article that it gains, and its claims stay what they are. By identity, and not
     * longer than somebody else keeps the claim. The cache is kept in order by who writes: handing that little work over to
     * another thread costs more.
     */
    private static final Cache<Claim, Gist> OF_CLAIMS = Caffeine.newBuilder()
            .executor(Runnable::run)
            .weakKeys()
            .maximumSize(30_000)
            .build();

    private static final Cache<Claim, Gist> OF_SENTENCES =
            Caffeine.newBuilder().weakKeys().maximumSize(5_000).build();

    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2200;

    public Gist {
        units = Set.copyOf(units);
        predicate = Set.copyOf(predicate);
        everything = Set.copyOf(everything);
        names = Set.copyOf(names);
        scopes = Set.copyOf(scopes);
        years = Set.copyOf(years);
    }

    public static Gist of(Claim claim) {
        return OF_CLAIMS.get(claim, Gist::read);
    }

    private static Gist read(Claim claim) {
        String clause =
                claim.quantity() == null ? claim.evidence().quote() : Clause.around(claim.quantity(), claim.evidence());
        List<String> stems = Stems.of(clause);
        List<String> told = claim.quantity() != null
                ? Stems.of(withoutFigure(clause, claim.quantity()))
                : claim.terms().isEmpty() ? stems : termsOf(claim);
        Set<String> units = new LinkedHashSet<>(unitsOf(told));
        units.addAll(destinations(claim));
        Set<String> predicate = predicate(claim);
        return new Gist(
                units,
                predicate,
                union(units, predicate),
                namesIn(clause, claim.evidence().field()),
                claim.quantity() == null ? null : Fates.of(claim.quantity(), claim.evidence(), clause, claim.event()),
                claim.quantity() == null ? Set.of() : Scopes.of(claim.quantity(), claim.evidence()),
                yearsIn(claim.quantity() == null ? stems.subList(0, Math.min(OPENING, stems.size())) : stems));
    }

    /** What the whole sentence of a claim is about, whatever else was claimed in it. */
    public static Gist ofSentence(Claim claim) {
        return OF_SENTENCES.get(claim, c -> of(c.evidence().quote()));
    }

    /** Whether the predicate tells of an accident or the like. */
    public boolean tellsAnAccident() {
        return predicate.stream()
                .anyMatch(unit -> ACCIDENTS.contains(unit) || EVENT.equals(Concepts.OF_EVENTS.familyOf(unit)));
    }

    /** What a text is about that is no claim, such as the point that somebody left out. */
    public static Gist of(String text) {
        List<String> stems = Stems.of(text);
        Set<String> units = unitsOf(stems);
        return new Gist(units, Set.of(), units, namesIn(text, Evidence.Field.BODY), null, Set.of(), yearsIn(stems));
    }

    /** The units that are no names; all of them where there are only names. */
    public Set<String> unitsBesideNames() {
        Set<String> rest = new LinkedHashSet<>(units);
        rest.removeIf(this::isName);
        return rest.isEmpty() ? units : rest;
    }

    /** Whether a unit is a name, or a country and what is of it. */
    public boolean isName(String unit) {
        return Nations.FAMILY.equals(Concepts.OF_EVENTS.familyOf(unit))
                || QUARTERS.contains(unit)
                || names.stream().anyMatch(name -> Stems.ofWord(name).equals(unit));
    }

    private static Set<String> union(Set<String> units, Set<String> predicate) {
        Set<String> union = new LinkedHashSet<>(units);
        union.addAll(predicate);
        return union;
    }

    /** The clause with what is counted but without the figure and its unit. */
    private static String withoutFigure(String clause, Quantity quantity) {
        String counted = quantity.counted() == null ? "" : quantity.counted();
        return clause.replace(quantity.text(), " ") + " " + counted;
    }

    private static Set<String> predicate(Claim claim) {
        ClaimEvent event = claim.event();
        if (event == null) {
            return Set.of();
        }
        Set<String> predicate = new LinkedHashSet<>(unitsOf(Stems.of(event.predicate())));
        if (event.frame() != null && !VAGUE_FRAMES.contains(event.frame())) {
            predicate.add("frame " + event.frame());
        }
        return predicate;
    }

    /** Whether a country or what is of it is named. */
    public boolean namesANation() {
        return units.stream().anyMatch(unit -> Nations.FAMILY.equals(Concepts.OF_EVENTS.familyOf(unit)));
    }

    private static List<String> termsOf(Claim claim) {
        List<String> stems = new ArrayList<>();
        claim.terms().forEach(term -> stems.addAll(Stems.of(term)));
        ClaimEvent event = claim.event();
        if (event != null) {
            stems.addAll(Stems.of(event.predicate()));
            event.participants().forEach(participant -> stems.addAll(Stems.of(participant.text())));
        }
        return stems;
    }

    /** Where something goes to, as units of their own: being in a river is not getting into it. */
    private static Set<String> destinations(Claim claim) {
        Set<String> destinations = new LinkedHashSet<>();
        if (claim.event() != null) {
            claim.event().participants().stream()
                    .filter(participant -> participant.role().equals(DESTINATION))
                    .flatMap(participant -> unitsOf(Stems.of(participant.text())).stream())
                    .forEach(unit -> destinations.add(TO + unit));
        }
        return destinations;
    }

    /** Concepts and content words of a text. */
    static Set<String> unitsOf(List<String> stems) {
        Set<String> units = new LinkedHashSet<>();
        for (int i = 0; i < stems.size(); i++) {
            Set<String> concepts = Concepts.OF_EVENTS.at(stems, i);
            if (!concepts.isEmpty()) {
                units.addAll(concepts);
            } else if (!CommonWords.contains(stems.get(i))
                    && !Character.isDigit(stems.get(i).charAt(0))) {
                units.add(stems.get(i));
            }
        }
        return units;
    }

    private static Set<String> namesIn(String text, Evidence.Field field) {
        Set<String> names = new TreeSet<>();
        if (field == Evidence.Field.TITLE) {
            // Headlines may be written with capitals throughout.
            return names;
        }
        List<String> words = Stems.words(text);
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            if (word.length() > 2
                    && Character.isUpperCase(word.charAt(0))
                    && !CommonWords.contains(Stems.ofWord(word))) {
                names.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private static Set<Integer> yearsIn(List<String> stems) {
        Set<Integer> years = new TreeSet<>();
        for (int i = 0; i < stems.size(); i++) {
            String stem = stems.get(i);
            boolean since = i > 0 && SINCE.equals(stems.get(i - 1));
            if (!since && stem.length() == 4 && stem.chars().allMatch(c -> c >= '0' && c <= '9')) {
                int year = Integer.parseInt(stem);
                if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                    years.add(year);
                }
            }
        }
        return years;
    }
}
