package news.parallax.compare.disagreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.compare.judgement.Finding;
import news.parallax.contracts.DisagreementChanged.Citation;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Side;

/**
 * The values and origins that were there when the desk decided. A further outlet that repeats a known origin is no news; a
 * value that nobody took before, or one more origin behind a known value, is.
 *
 * @param positions one for each side at that time
 */
public record ReviewBasis(List<Position> positions) {
    private static final Pattern FIGURE =
            Pattern.compile("\\d+(?:[.,]\\d+)*(?:\\s+(?:thousand|million|billion|trillion))?");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST_CLAIMS = 500;

    public ReviewBasis {
        positions = List.copyOf(positions);
    }

    /**
     * One side as the desk saw it.
     *
     * @param values its wordings, in the form that {@link ReviewBasis} compares
     * @param origins how many were behind it when the desk decided
     * @param claims by which it can be known again whatever its words; at most {@value ReviewBasis#MOST_CLAIMS}
     */
    public record Position(Set<String> values, int origins, Set<UUID> claims) {
        public Position {
            values = Set.copyOf(values);
            claims = Set.copyOf(claims);
        }
    }

    public static ReviewBasis of(Finding finding) {
        return new ReviewBasis(finding.sides().stream()
                .map(side -> new Position(Set.of(form(finding.kind(), side.value())), side.origins(), claims(side)))
                .toList());
    }

    /** In plain sentences; empty where nothing is new. */
    Optional<String> newsIn(Finding finding) {
        List<String> news = new ArrayList<>();
        for (Side side : finding.sides()) {
            Optional<Position> known = positionOf(finding.kind(), side);
            if (known.isEmpty()) {
                news.add("A new value: “" + side.value() + "”.");
            } else if (side.origins() > known.get().origins()) {
                news.add("A new origin: " + side.origins() + " are behind “" + side.value() + "”, "
                        + known.get().origins() + " when the desk decided.");
            }
        }
        return news.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", news));
    }

    ReviewBasis awareOf(Finding finding) {
        List<Position> wider = new ArrayList<>(positions);
        for (Side side : finding.sides()) {
            positionOf(finding.kind(), side).ifPresent(known -> {
                int at = positions.indexOf(known);
                wider.set(at, widened(wider.get(at), finding.kind(), side));
            });
        }
        return new ReviewBasis(wider);
    }

    private static Position widened(Position position, Kind kind, Side side) {
        Set<String> values = new HashSet<>(position.values());
        values.add(form(kind, side.value()));
        Set<UUID> claims = new LinkedHashSet<>(claims(side));
        claims.addAll(position.claims());
        return new Position(
                values, position.origins(), claims.stream().limit(MOST_CLAIMS).collect(Collectors.toSet()));
    }

    private Optional<Position> positionOf(Kind kind, Side side) {
        Set<UUID> claims = claims(side);
        return positions.stream()
                .filter(position -> position.claims().stream().anyMatch(claims::contains))
                .findFirst()
                .or(() -> positions.stream()
                        .filter(position -> position.values().contains(form(kind, side.value())))
                        .findFirst());
    }

    private static Set<UUID> claims(Side side) {
        return side.evidence().stream()
                .map(Citation::claimId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Figures by their digits, as "some 14,000" and "14,000 troops" are one value; other values by their words. */
    private static String form(Kind kind, String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        String figures = FIGURE.matcher(lower)
                .results()
                .map(figure -> figure.group().replace(",", ""))
                .collect(Collectors.joining(" "));
        return kind == Kind.NUMBER && !figures.isEmpty()
                ? figures
                : NO_WORD.matcher(lower).replaceAll(" ").strip();
    }
}
