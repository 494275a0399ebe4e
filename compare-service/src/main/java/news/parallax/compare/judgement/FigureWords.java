package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.compare.alignment.FactKeys;
import news.parallax.compare.judgement.Compatible.Reason;
import news.parallax.contracts.Claim;
import news.parallax.contracts.DisagreementChanged.Side;
import news.parallax.contracts.Quantity;
import org.jspecify.annotations.Nullable;

/** Puts what was found about figures into plain sentences. */
final class FigureWords {
    private static final int HOLDERS_NAMED = 3;
    private static final int WORDS_TOLD = 4;
    private static final int SHORT = 3;

    private FigureWords() {}

    /** The fact in a few words: the thing counted or measured and what is said of it. */
    static String about(List<List<FigureWitness>> positions) {
        FigureWitness first = positions.stream()
                .flatMap(List::stream)
                .filter(w -> w.quantity().counted() != null)
                .findFirst()
                .orElse(positions.getFirst().getFirst());
        Quantity quantity = first.quantity();
        String thing =
                quantity.counted() != null ? quantity.counted() : Objects.requireNonNullElse(quantity.unit(), "figure");
        String fate = first.figure().gist().fate();
        return fate == null ? thing + context(first) : thing + " (" + inWords(fate) + ")";
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

    private static String context(FigureWitness witness) {
        Claim claim = witness.figure().claim();
        String counted = Objects.requireNonNullElse(witness.quantity().counted(), "");
        Set<String> without = claim.terms().stream()
                .filter(term -> term.length() <= SHORT || Character.isDigit(term.charAt(0)) || counted.contains(term))
                .collect(Collectors.toSet());
        String words = Wording.topic(claim, WORDS_TOLD, without);
        return words.isEmpty() ? "" : " (" + words + ")";
    }

    /** Who says what, in the order of the sides; the testimonies are those of the sides, in the same order. */
    static String explanation(List<Side> sides, List<List<Testimony>> testimonies) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            Side side = sides.get(i);
            String says = Wording.areMany(side, testimonies.get(i)) ? " say " : " says ";
            said.add(holders(side.holders()) + says + side.value());
        }
        return String.join("; ", said) + ": the ranges do not meet.";
    }

    /** "A", "A and B", "A, B and 4 others". */
    static String holders(List<String> names) {
        if (names.size() == 1) {
            return names.getFirst();
        }
        int named = Math.min(names.size(), names.size() > HOLDERS_NAMED ? HOLDERS_NAMED - 1 : HOLDERS_NAMED);
        if (named == names.size()) {
            return String.join(", ", names.subList(0, named - 1)) + " and " + names.getLast();
        }
        return String.join(", ", names.subList(0, named)) + " and " + (names.size() - named) + " others";
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
