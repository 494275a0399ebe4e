package news.parallax.compare.judgement;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.compare.alignment.FactKeys;
import news.parallax.compare.judgement.Compatible.Reason;
import news.parallax.contracts.DisagreementChanged.Side;
import news.parallax.contracts.Quantity;
import org.jspecify.annotations.Nullable;

/** Puts what was found about figures into plain sentences. */
final class FigureWords {
    private static final int STEM = 4;

    private FigureWords() {}

    /** The fact in a few words, those of the position with the most origins: what is counted or measured and what is said of it. */
    static String about(List<List<FigureWitness>> positions) {
        List<List<FigureWitness>> ordered = positions.stream()
                .sorted(Comparator.comparingInt(position -> -Origins.count(FigureWitness.testimonies(position))))
                .toList();
        FigureWitness first = ordered.stream()
                .flatMap(FigureWords::earliestFirst)
                .filter(w -> w.quantity().counted() != null)
                .findFirst()
                .orElse(ordered.getFirst().getFirst());
        Quantity quantity = first.quantity();
        String thing =
                quantity.counted() != null ? quantity.counted() : Objects.requireNonNullElse(quantity.unit(), "figure");
        String fate = first.figure().gist().fate();
        if (fate != null) {
            return saysIt(thing, inWords(fate)) ? thing : thing + " (" + inWords(fate) + ")";
        }
        String topic = Wording.topic(
                first.testimony().claim().evidence(),
                quantity.start(),
                quantity.end(),
                inOneUnit(ordered) ? Numerals.leftOut(quantity.text()) : "…");
        return topic.indexOf(' ') < 0 ? thing : topic;
    }

    /** Those that give the value of a position: first accounts tell the most of what was counted, later ones "speak of 212". */
    private static Stream<FigureWitness> earliestFirst(List<FigureWitness> position) {
        return position.stream()
                .filter(w -> w.interval().meets(position.getFirst().interval()) && !Interval.isVague(w.quantity()))
                .sorted(Comparator.comparing(FigureWitness::testimony, Judge.ORDER));
    }

    /** Whether the unit that one position names is that of the others. */
    private static boolean inOneUnit(List<List<FigureWitness>> positions) {
        return positions.stream()
                        .map(position -> position.getFirst().quantity().unit())
                        .distinct()
                        .limit(2)
                        .count()
                < 2;
    }

    /** "Deaths" are "dead". */
    private static boolean saysIt(String thing, String fate) {
        return thing.toLowerCase(Locale.ROOT).contains(fate.substring(0, Math.min(STEM, fate.length() - 1)));
    }

    private static String inWords(String concept) {
        return switch (concept) {
            case "DIE" -> "dead";
            case "INJURE" -> "injured";
            case "RESCUE" -> "rescued";
            case "HOSPITAL" -> "in hospital";
            case "EVACUATE" -> "evacuated";
            case "ARREST" -> "arrested";
            case "CHARGE" -> "charged";
            case "INFECT" -> "infected";
            case "STRAND" -> "stranded";
            case "KIDNAP" -> "kidnapped";
            default -> concept.toLowerCase(Locale.ROOT);
        };
    }

    /**
     * Who says what, in the order of the sides; of many sides those with the most origins. The testimonies are those of the
     * sides, in the same order.
     */
    static String explanation(List<Side> sides, List<List<Testimony>> testimonies) {
        Voices voices = new Voices(sides, testimonies);
        return voices.told(
                        side -> voices.of(side)
                                + (voices.areMany(side) ? " say " : " says ")
                                + Numerals.lowered(sides.get(side).value()),
                        "other figures are given")
                + ": the ranges do not meet.";
    }

    static Compatible compatible(String factKey, Reason reason, String because, FigureWitness a, FigureWitness b) {
        return new Compatible(
                factKey,
                reason,
                "\"" + a.quantity().text() + "\" and \"" + b.quantity().text() + "\" are compatible: " + because + ".",
                List.of(a.testimony().claim().claimId(), b.testimony().claim().claimId()));
    }

    /** Why figures that meet are compatible; empty where they are written alike. */
    static Optional<Compatible> agreement(String factKey, FigureWitness a, FigureWitness b) {
        Quantity one = a.quantity();
        Quantity other = b.quantity();
        if (!Objects.equals(one.unit(), other.unit())) {
            return Optional.of(compatible(factKey, Reason.UNIT, "they are the same in other units", a, b));
        }
        if (Origins.oneOrigin(a.testimony(), b.testimony()) && !a.sameArticle(b)) {
            return Optional.of(compatible(factKey, Reason.SAME_ORIGIN, "both go back to one origin", a, b));
        }
        if (isOpen(one) || isOpen(other)) {
            return Optional.of(compatible(factKey, Reason.BOUND, "the one leaves room for the other", a, b));
        }
        if (differ(one.value(), other.value())) {
            return Optional.of(compatible(factKey, Reason.ROUNDING, "the one is the other rounded", a, b));
        }
        if (inOtherWords(one, other)) {
            return Optional.of(compatible(factKey, Reason.PARAPHRASE, "they say the same in other words", a, b));
        }
        return Optional.empty();
    }

    /** "14,000 troops" and "14,000 soldiers", "12 people" and "a dozen people". */
    private static boolean inOtherWords(Quantity one, Quantity other) {
        Optional<String> head = FactKeys.headOf(one.counted());
        Optional<String> rival = FactKeys.headOf(other.counted());
        return head.isPresent()
                && rival.isPresent()
                && (!head.equals(rival) || hasDigits(one.text()) != hasDigits(other.text()));
    }

    private static boolean hasDigits(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static boolean isOpen(Quantity quantity) {
        return quantity.low() == null || quantity.high() == null;
    }

    private static boolean differ(@Nullable Double a, @Nullable Double b) {
        return a != null && b != null && !a.equals(b);
    }
}
