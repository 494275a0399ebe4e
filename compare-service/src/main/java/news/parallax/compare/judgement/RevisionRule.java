package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import news.parallax.compare.judgement.Rewording.Replaced;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Side;
import news.parallax.contracts.Evidence;

/**
 * REVISION: one url changes a fact silently. A sentence of an earlier revision comes back in the newest one with most of
 * its words and others in the place of some, and the newer text does not own up to a change. What was merely added, and
 * the same in other words, is no change of a fact.
 */
final class RevisionRule {
    static final String NAME = "The same page changed a fact without saying so.";

    /** Share of the shorter wording's words that two wordings of one sentence have in common. */
    private static final double SAME_SENTENCE = 0.5;
    /** Fewer words in common may be chance. */
    private static final int FEWEST_KEPT = 4;
    /** Sentences of a revision that are looked at; keeps the cost of a long text within bounds. */
    private static final int MOST = 300;

    private RevisionRule() {}

    /** One sentence of an earlier revision with what became of it. */
    private record Change(Testimony before, Testimony after, Rewording rewording, List<Replaced> telling) {}

    /** @param testimonies all of one story, those of superseded revisions among them */
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
        Collection<Testimony> current = sentences(revisions.lastEntry().getValue());
        boolean ownsUp = current.stream()
                .anyMatch(t -> Notices.ownsUp(t.account().title())
                        || Notices.ownsUp(t.claim().evidence().quote()));
        if (ownsUp) {
            return List.of();
        }
        Map<List<Replaced>, Finding> byChange = new LinkedHashMap<>();
        for (List<Testimony> earlier : revisions.headMap(revisions.lastKey()).values()) {
            Collection<Testimony> former = sentences(earlier);
            for (Testimony before : former) {
                change(before, former, current)
                        .ifPresent(change -> byChange.putIfAbsent(change.telling(), finding(factKey, change)));
            }
        }
        return byChange.values().stream()
                .sorted(Comparator.comparing(Finding::explanation))
                .toList();
    }

    /** One testimony of each sentence. */
    private static Collection<Testimony> sentences(List<Testimony> testimonies) {
        Map<String, Testimony> sentences = new LinkedHashMap<>();
        testimonies.stream()
                .sorted(Comparator.comparing(
                                (Testimony t) -> t.claim().evidence().field())
                        .thenComparingInt(t -> t.claim().evidence().start())
                        .thenComparing(Judge.ORDER))
                .forEach(t -> sentences.putIfAbsent(t.claim().evidence().quote(), t));
        return sentences.values().stream().limit(MOST).toList();
    }

    private static Optional<Change> change(
            Testimony before, Collection<Testimony> former, Collection<Testimony> current) {
        if (stands(before, current)) {
            return Optional.empty();
        }
        return current.stream()
                .filter(after -> field(after) == field(before) && !stands(after, former))
                .map(after -> change(before, after))
                .filter(change -> change.rewording().likeness() >= SAME_SENTENCE
                        && change.rewording().kept() >= FEWEST_KEPT)
                .max(Comparator.comparingDouble(change -> change.rewording().likeness()))
                .filter(change -> !change.telling().isEmpty());
    }

    private static Change change(Testimony before, Testimony after) {
        Rewording rewording = Rewording.of(quote(before), quote(after));
        return new Change(before, after, rewording, TellingChanges.in(rewording, quote(before), quote(after)));
    }

    /** Whether a sentence is among others, or is a part of one: of a long one only a part is kept. */
    private static boolean stands(Testimony testimony, Collection<Testimony> among) {
        return among.stream()
                .anyMatch(other -> quote(other).contains(quote(testimony))
                        || quote(testimony).contains(quote(other)));
    }

    private static Evidence.Field field(Testimony testimony) {
        return testimony.claim().evidence().field();
    }

    private static String quote(Testimony testimony) {
        return testimony.claim().evidence().quote();
    }

    private static Finding finding(String factKey, Change change) {
        Side earlier = Sides.of(change.telling().getFirst().before(), List.of(change.before()));
        Side later = Sides.of(change.telling().getFirst().after(), List.of(change.after()));
        List<Side> sides = List.of(earlier, later);
        String source = change.after().account().source();
        return new Finding(
                factKey,
                Kind.REVISION,
                source + " changed \"" + earlier.value() + "\" to \"" + later.value() + "\"",
                source + " first wrote \"" + earlier.value() + "\" and now writes \"" + later.value()
                        + "\" at the same address, without saying so: "
                        + Wording.quoted(quote(change.after()), later.value()) + ".",
                NAME,
                Severities.of(Kind.REVISION, sides, List.of(List.of(change.before()), List.of(change.after()))),
                sides);
    }
}
