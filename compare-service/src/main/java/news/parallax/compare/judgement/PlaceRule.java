package news.parallax.compare.judgement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.compare.alignment.Gist;
import news.parallax.compare.alignment.Weights;
import news.parallax.contracts.Claim;
import news.parallax.contracts.Claim.Polarity;
import news.parallax.contracts.DisagreementChanged.Kind;

/** PLACE: one occurrence is put in places of which neither contains the other. */
final class PlaceRule {
    static final String NAME = "One occurrence is put in places of which neither contains the other.";

    private static final double SAME_OCCURRENCE = 0.4;

    /** What an accident of any kind is called. */
    private static final Set<String> ANY = Set.of("ACCIDENT", "frame ACCIDENT");

    /** Verbs that only say where a thing is. */
    private static final Set<String> LOCATIVE =
            Set.of("be", "lie", "locate", "situate", "stand", "sit", "center", "centre", "base");

    private final Weights weights;
    private final Localities localities;
    private final Happenings happenings;
    /** The places that one sentence puts one occurrence in: "on the second floor of the market in Surabaya". */
    private final Map<List<Object>, List<String>> bySentence;

    private PlaceRule(Weights weights, Localities localities, List<Witness> placed) {
        this.weights = weights;
        this.localities = localities;
        this.happenings = new Happenings(weights);
        this.bySentence = placed.stream()
                .collect(Collectors.groupingBy(
                        PlaceRule::occurrence, Collectors.mapping(PlaceRule::place, Collectors.toList())));
    }

    static List<Finding> findings(String factKey, List<Witness> witnesses, Weights weights) {
        List<Witness> placed = witnesses.stream()
                .filter(w -> w.claim().kind() == Claim.Kind.PLACE
                        && w.claim().place() != null
                        && w.claim().event() != null
                        && PlaceNames.isNamed(w.claim().place()))
                .toList();
        PlaceRule rule = new PlaceRule(weights, Localities.of(witnesses), placed);
        return new RivalValues(rule::sameThing, rule::compatible)
                .disputesIn(placed).stream()
                        .map(positions -> RivalFindings.of(
                                factKey,
                                Kind.PLACE,
                                "where: " + topic(positions.getFirst().getFirst()),
                                NAME,
                                "Neither place is part of the other.",
                                positions,
                                PlaceRule::place))
                        .toList();
    }

    private static String place(Witness witness) {
        return Objects.requireNonNull(witness.claim().place());
    }

    private static String topic(Witness witness) {
        return Wording.topic(witness.claim(), place(witness));
    }

    private boolean sameThing(Witness a, Witness b) {
        return (a.claim().modality() == Claim.Modality.FACT) == (b.claim().modality() == Claim.Modality.FACT)
                && a.claim().polarity() == Polarity.AFFIRMED
                && b.claim().polarity() == Polarity.AFFIRMED
                && (sameAccident(a.gist(), b.gist())
                        || sameOccurrence(a.gist(), b.gist())
                        || happenings.mayBeOne(a, b)
                                && (isReported(a, b) || localities.areTwoOfAKind(place(a), place(b)))
                        || isOneThing(a, b)
                        || Happenings.isOneClause(a, b))
                && a.isAsRecentAs(b);
    }

    private static boolean isReported(Witness a, Witness b) {
        return !a.inOwnVoice() && !b.inOwnVoice();
    }

    /** "The epicentre was on the Guatemalan side" beside "its epicentre was located in Mexican territory". */
    private static boolean isOneThing(Witness a, Witness b) {
        return !a.sameArticle(b)
                && LOCATIVE.contains(a.event().predicate())
                && LOCATIVE.contains(b.event().predicate())
                && Weights.share(located(a), located(b));
    }

    private static Set<String> located(Witness witness) {
        return witness.event().participants().stream()
                .filter(participant -> !participant.text().chars().anyMatch(Character::isDigit))
                .limit(1)
                .flatMap(participant -> Gist.of(participant.text()).units().stream())
                .collect(Collectors.toSet());
    }

    private boolean sameOccurrence(Gist a, Gist b) {
        return Weights.share(a.predicate(), b.predicate())
                && Weights.shared(a.units(), b.units()).stream()
                        .anyMatch(unit -> !a.predicate().contains(unit))
                && weights.overlap(a.units(), b.units()) >= SAME_OCCURRENCE;
    }

    /** "The accident happened" speaks of the leak of the story, which others call a leak. */
    private static boolean sameAccident(Gist a, Gist b) {
        return (Weights.share(a.predicate(), ANY) && b.tellsAnAccident())
                || (Weights.share(b.predicate(), ANY) && a.tellsAnAccident());
    }

    private static List<Object> occurrence(Witness witness) {
        return List.of(witness.sentence(), witness.event());
    }

    /** Whether any of the places that the two are put in may be one. */
    private boolean compatible(Witness a, Witness b) {
        return placesOf(a).stream()
                .anyMatch(place -> placesOf(b).stream().anyMatch(other -> localities.mayBeOne(place, other)));
    }

    private List<String> placesOf(Witness witness) {
        return bySentence.getOrDefault(occurrence(witness), List.of(place(witness)));
    }
}
