package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.compare.alignment.Gist;
import news.parallax.contracts.Claim;
import news.parallax.contracts.Claim.Kind;

/**
 * Who or what fills a part of what a claim tells.
 *
 * @param part "agent", "patient", or the name of a role
 * @param isRole whether it is a role ("mediator") rather than a part in an event
 * @param filler in the words of the text; whoever speaks where the text says "I" or "we"
 * @param units what the filler is about, titles left out where there is more to know it by
 */
record Filling(String part, boolean isRole, String filler, Set<String> units) {
    private static final Set<String> SPEAKERS = Set.of("i", "we", "us", "me", "myself", "ourselves");
    private static final Set<String> HERSELF = Set.of("he", "she");
    private static final Set<String> NOBODY = Set.of(
            "anybody",
            "anyone",
            "nobody",
            "no",
            "none",
            "everybody",
            "everyone",
            "somebody",
            "someone",
            "whoever",
            "which",
            "whose",
            "what",
            "this",
            "that",
            "these",
            "those",
            "both",
            "each",
            "all",
            "any",
            "many",
            "most",
            "several",
            "other",
            "others",
            "half",
            "nothing",
            "something",
            "anything",
            "everything");
    private static final Set<String> PARTS = Set.of("agent", "patient");

    Filling {
        units = Set.copyOf(units);
    }

    /** All of a claim. */
    static List<Filling> of(Claim claim) {
        List<Filling> fillings = new ArrayList<>();
        // Whoever merely did something is told by the statement of the same clause.
        if (claim.name() != null && !PARTS.contains(claim.name().role())) {
            fillings.add(of(claim.name().role(), true, claim.name().filler(), claim));
        }
        boolean tellsAnEvent = claim.kind() == Kind.STATEMENT || claim.kind() == Kind.DENIAL;
        if (claim.event() != null && tellsAnEvent) {
            claim.event().participants().stream()
                    .filter(participant -> PARTS.contains(participant.role()))
                    .filter(participant -> !participant.text().isBlank())
                    .forEach(participant -> fillings.add(of(participant.role(), false, participant.text(), claim)));
        }
        fillings.removeIf(Filling::isNobody);
        return fillings;
    }

    /** Fillers that name nobody who could be set against another: "anybody", "which", "those". */
    private static boolean isNobody(Filling filling) {
        String first = filling.filler().toLowerCase(Locale.ROOT).split("[ -]", 2)[0];
        return NOBODY.contains(first) || filling.units().isEmpty() && !filling.isPronoun();
    }

    private static Filling of(String part, boolean isRole, String words, Claim claim) {
        String word = words.toLowerCase(Locale.ROOT);
        // "The minister recalled that she herself closed it".
        boolean herself = isRole && HERSELF.contains(word) && claim.chain().size() > 1;
        boolean speaker = herself || SPEAKERS.contains(word);
        String filler = speaker ? claim.originator().name() : words;
        return new Filling(part, isRole, filler, unitsOf(filler));
    }

    private static Set<String> unitsOf(String filler) {
        Set<String> units = new LinkedHashSet<>(Gist.of(filler).units());
        // "Trade Minister Ana Torres" and "Minister of Agriculture Luis Rey" share no more than a title.
        Set<String> telling = new LinkedHashSet<>(units);
        telling.removeIf(Names::isTitle);
        return telling.isEmpty() ? units : telling;
    }

    boolean isNamed() {
        return filler.chars().anyMatch(Character::isUpperCase);
    }

    boolean isPronoun() {
        return Names.isPronoun(filler);
    }

    String family() {
        return isRole ? RoleFamilies.of(part) : "";
    }

    boolean isOf(String family) {
        return family().equals(family);
    }

    /** Whether both may name the same one. */
    boolean maybe(Filling other) {
        return units.isEmpty()
                || other.units.isEmpty()
                || units.stream().anyMatch(other.units::contains)
                || shareANameInThePlural(other)
                || Names.mayBeSameBody(filler, other.filler);
    }

    /** "The Houthis" and "the Houthi movement". */
    private boolean shareANameInThePlural(Filling other) {
        return units.stream().anyMatch(unit -> other.units.contains(unit + "s"))
                || other.units.stream().anyMatch(unit -> units.contains(unit + "s"));
    }
}
