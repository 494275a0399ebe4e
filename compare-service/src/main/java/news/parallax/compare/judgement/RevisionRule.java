package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import news.parallax.compare.alignment.FactKeys;
import news.parallax.compare.alignment.Stems;
import news.parallax.contracts.Claim;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Side;
import org.jspecify.annotations.Nullable;

/**
 * REVISION: one url changes a fact silently. A sentence of the earlier revision comes back in the newest one with most of
 * its words and another value, and the newer text does not own up to a correction.
 */
final class RevisionRule {
    static final String NAME = "The same page changed a fact without saying so.";

    /** Share of words that two wordings of one sentence have in common. */
    private static final double SAME_SENTENCE = 0.5;

    private static final List<String> OWNED_UP =
            List.of("correction", "corrects", "corrected", "an earlier version", "amended", "clarification");

    private RevisionRule() {}

    static List<Finding> findings(String factKey, List<Testimony> testimonies) {
        Map<UUID, NavigableMap<Integer, List<Testimony>>> byArticle = new TreeMap<>();
        for (Testimony testimony : testimonies) {
            byArticle
                    .computeIfAbsent(testimony.account().articleId(), id -> new TreeMap<>())
                    .computeIfAbsent(testimony.account().revision(), revision -> new ArrayList<>())
                    .add(testimony);
        }
        List<Finding> findings = new ArrayList<>();
        byArticle.values().stream()
                .filter(revisions -> revisions.size() > 1)
                .forEach(revisions -> findings.addAll(changes(factKey, revisions)));
        return findings;
    }

    private static List<Finding> changes(String factKey, NavigableMap<Integer, List<Testimony>> revisions) {
        List<Testimony> current = revisions.lastEntry().getValue();
        if (current.stream().anyMatch(t -> ownsUp(t.claim().evidence().quote()))) {
            return List.of();
        }
        Map<String, Finding> byChange = new HashMap<>();
        for (List<Testimony> earlier : revisions.headMap(revisions.lastKey()).values()) {
            for (Testimony before : earlier) {
                change(factKey, before, current)
                        .ifPresent(finding -> byChange.putIfAbsent(
                                finding.sides().getFirst().value() + " > "
                                        + finding.sides().getLast().value(),
                                finding));
            }
        }
        return byChange.values().stream()
                .sorted(Comparator.comparing(Finding::explanation))
                .toList();
    }

    private static boolean ownsUp(String quote) {
        String lower = quote.toLowerCase(Locale.ROOT);
        return OWNED_UP.stream().anyMatch(lower::contains);
    }

    private static Optional<Finding> change(String factKey, Testimony before, List<Testimony> current) {
        boolean kept = current.stream().anyMatch(after -> after.claim()
                .evidence()
                .quote()
                .equals(before.claim().evidence().quote()));
        if (kept) {
            return Optional.empty();
        }
        return current.stream()
                .filter(after ->
                        after.claim().kind() == before.claim().kind() && likeness(before, after) >= SAME_SENTENCE)
                .max(Comparator.comparingDouble((Testimony after) -> likeness(before, after))
                        .thenComparing(Judge.ORDER))
                .filter(after -> differ(before.claim(), after.claim()))
                .filter(after -> !after.claim().evidence().quote().contains(value(before.claim())))
                .map(after -> finding(factKey, before, after));
    }

    private static double likeness(Testimony a, Testimony b) {
        Set<String> one = new TreeSet<>(Stems.of(a.claim().evidence().quote()));
        Set<String> other = new TreeSet<>(Stems.of(b.claim().evidence().quote()));
        int all = Math.max(one.size(), other.size());
        one.retainAll(other);
        return all == 0 ? 0 : (double) one.size() / all;
    }

    private static boolean differ(Claim before, Claim after) {
        return switch (before.kind()) {
            case QUANTITY -> figuresDiffer(before, after);
            case NAME ->
                before.name() != null
                        && after.name() != null
                        && !Names.maySame(before.name().filler(), after.name().filler());
            case TIME ->
                before.time() != null && after.time() != null && !before.time().meets(after.time());
            case PLACE -> !Objects.equals(before.place(), after.place());
            case STATEMENT, DENIAL -> before.polarity() != after.polarity();
            case SILENCE -> false;
        };
    }

    private static boolean figuresDiffer(Claim before, Claim after) {
        return before.quantity() != null
                && after.quantity() != null
                && FactKeys.thing(before).equals(FactKeys.thing(after))
                && !Interval.of(before.quantity()).meets(Interval.of(after.quantity()));
    }

    private static Finding finding(String factKey, Testimony before, Testimony after) {
        Side earlier = Sides.of(value(before.claim()), List.of(before));
        Side later = Sides.of(value(after.claim()), List.of(after));
        List<Side> sides = List.of(earlier, later);
        return new Finding(
                factKey,
                Kind.REVISION,
                after.account().source() + " changed \"" + earlier.value() + "\" to \"" + later.value() + "\"",
                after.account().source() + " first wrote \"" + earlier.value() + "\" and now writes \"" + later.value()
                        + "\" at the same address, without saying so.",
                NAME,
                Severities.of(Kind.REVISION, sides, List.of(List.of(before), List.of(after))),
                sides);
    }

    private static String value(Claim claim) {
        @Nullable
        String value =
                switch (claim.kind()) {
                    case QUANTITY ->
                        claim.quantity() == null ? null : claim.quantity().text();
                    case NAME -> claim.name() == null ? null : claim.name().filler();
                    case TIME -> claim.time() == null ? null : claim.time().text();
                    case PLACE -> claim.place();
                    case STATEMENT, DENIAL, SILENCE -> null;
                };
        return value == null ? claim.evidence().quote() : value;
    }
}
