package news.parallax.compare.disagreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import news.parallax.contracts.ContentIds;
import news.parallax.contracts.DisagreementChanged;
import news.parallax.contracts.DisagreementChanged.Change;
import news.parallax.contracts.DisagreementChanged.Citation;
import news.parallax.contracts.DisagreementChanged.Resolution;

/**
 * What became of known disagreements when their facts were judged again: each finding either continues one that is known
 * or opens a new one, and what is no longer found is resolved. Nothing is said of what stayed as it was.
 *
 * @param changes in a fixed order
 * @param rekeyed disagreements that are found under another key and did not change otherwise
 */
public record Tracking(List<Changed> changes, List<Disagreement> rekeyed) {
    public Tracking {
        changes = List.copyOf(changes);
        rekeyed = List.copyOf(rekeyed);
    }

    /**
     * A change and the state after it.
     *
     * @param reopening where it made the machine open again what the desk had decided
     */
    public record Changed(Change change, Disagreement disagreement, Optional<Reopening> reopening) {
        Changed(Change change, Disagreement disagreement) {
            this(change, disagreement, Optional.empty());
        }

        public DisagreementChanged event() {
            return disagreement.event(change);
        }
    }

    /**
     * The desk has to look again.
     *
     * @param before what it had decided
     * @param because in plain sentences
     */
    public record Reopening(Review before, String because) {}

    /**
     * Compares what is known with what is found now.
     *
     * @param known all disagreements of the judged facts, resolved ones among them
     * @param found all findings of the judged facts
     * @param resolution why something may no longer be found
     */
    public static Tracking of(
            Collection<Disagreement> known, Collection<Found> found, Resolution resolution, Instant now) {
        Map<Found, Disagreement> continued = continuations(known, found);
        List<Changed> changes = new ArrayList<>();
        List<Disagreement> rekeyed = new ArrayList<>();
        Set<UUID> taken = new HashSet<>();
        known.forEach(d -> taken.add(d.id()));
        for (Found f : found.stream().sorted(FIXED_ORDER).distinct().toList()) {
            Disagreement before = continued.get(f);
            if (before == null) {
                UUID id = idOf(f, taken);
                changes.add(new Changed(Change.OPENED, Disagreement.opened(id, f.storyId(), f.finding(), now)));
            } else if (!before.standing()) {
                changes.add(foundAgain(Change.REOPENED, before, f, now));
            } else if (says(before, f)) {
                if (!before.finding().factKey().equals(f.finding().factKey())) {
                    rekeyed.add(before.under(f.finding()));
                }
            } else {
                changes.add(foundAgain(Change.REVISED, before, f, now));
            }
        }
        Set<Disagreement> stillThere = new HashSet<>(continued.values());
        known.stream()
                .filter(d -> d.standing() && !stillThere.contains(d))
                .sorted(Comparator.comparing(Disagreement::id))
                .forEach(d -> changes.add(new Changed(Change.RESOLVED, d.noLongerFound(resolution, now))));
        return new Tracking(changes, rekeyed);
    }

    private static Changed foundAgain(Change change, Disagreement before, Found found, Instant now) {
        Disagreement after = before.foundAgain(found.storyId(), found.finding(), now);
        Optional<Reopening> reopening =
                before.newsIn(found.finding()).map(because -> new Reopening(before.review(), because));
        return new Changed(reopening.isPresent() ? Change.REOPENED : change, after, reopening);
    }

    private static boolean says(Disagreement before, Found found) {
        return before.storyId().equals(found.storyId())
                && before.finding().about().equals(found.finding().about())
                && before.finding().explanation().equals(found.finding().explanation())
                && before.finding().rule().equals(found.finding().rule())
                && before.finding().severity() == found.finding().severity()
                && before.finding().sides().equals(found.finding().sides());
    }

    /** The best fitting pairs first; each finding continues at most one disagreement, and each is continued once. */
    private static Map<Found, Disagreement> continuations(Collection<Disagreement> known, Collection<Found> found) {
        List<Pair> pairs = new ArrayList<>();
        for (Disagreement d : known) {
            Traces ofKnown = Traces.of(d.finding().sides());
            for (Found f : found) {
                if (d.finding().kind() == f.finding().kind()) {
                    Likeness likeness = ofKnown.likeness(Traces.of(f.finding().sides()));
                    if (likeness.isContinuation()) {
                        pairs.add(new Pair(d, f, likeness));
                    }
                }
            }
        }
        pairs.sort(Pair.BEST_FIRST);
        Map<Found, Disagreement> continued = new LinkedHashMap<>();
        Set<UUID> used = new HashSet<>();
        for (Pair pair : pairs) {
            if (!continued.containsKey(pair.found()) && used.add(pair.known().id())) {
                continued.put(pair.found(), pair.known());
            }
        }
        return continued;
    }

    private record Pair(Disagreement known, Found found, Likeness likeness) {
        static final Comparator<Pair> BEST_FIRST = Comparator.comparing(Pair::likeness, Likeness.CLOSEST_FIRST)
                .thenComparing(p -> !p.known().standing())
                .thenComparing(p -> !p.known().storyId().equals(p.found().storyId()))
                .thenComparing(p -> !p.known()
                        .finding()
                        .factKey()
                        .equals(p.found().finding().factKey()))
                .thenComparing(p -> p.known().openedAt())
                .thenComparing(p -> p.known().id())
                .thenComparing(Pair::found, FIXED_ORDER);
    }

    private static final Comparator<Found> FIXED_ORDER = Comparator.comparing(Found::storyId)
            .thenComparing(f -> f.finding().factKey())
            .thenComparing(f -> f.finding().kind())
            .thenComparing(f -> f.finding().about())
            .thenComparing(f -> foundingEvidence(f).toString());

    /** From story, fact, kind and the evidence at birth: the same articles give the same ids on every machine. */
    private static UUID idOf(Found found, Set<UUID> taken) {
        List<String> evidence = foundingEvidence(found);
        UUID id = ContentIds.of(
                "disagreement",
                found.storyId(),
                found.finding().factKey(),
                found.finding().kind(),
                evidence);
        for (int twin = 2; !taken.add(id); twin++) {
            id = ContentIds.of("disagreement", id, twin);
        }
        return id;
    }

    private static List<String> foundingEvidence(Found found) {
        return found.finding().sides().stream()
                .flatMap(side -> side.evidence().stream())
                .map(Tracking::place)
                .sorted()
                .toList();
    }

    private static String place(Citation c) {
        return c.articleId() + "/" + c.revision() + "/" + c.evidence().field() + "/"
                + c.evidence().start() + "-" + c.evidence().end();
    }
}
