package news.parallax.compare.judgement;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.parallax.compare.alignment.CountedClasses;
import news.parallax.compare.alignment.FactKeys;
import news.parallax.compare.alignment.FigureAlignment;
import news.parallax.compare.alignment.Sameness;
import news.parallax.compare.judgement.Compatible.Reason;

/** Says how two figures of one kind of thing in one story stand to each other. */
final class FigureStandings {
    /** As-of times further apart than this may both be right of a toll that changes. */
    private static final Duration SAME_TIME = Duration.ofHours(9);
    /** Figures of markets are compared only within this time. */
    private static final Duration ONE_MOMENT = Duration.ofHours(2);
    /** How many times larger one of two rival figures may be. */
    private static final double UNLIKELY_RATIO = 6;
    /** What may become of more people as time goes by. */
    private static final Set<String> TOLLS = Set.of(
            "DIE",
            "INJURE",
            "MISSING",
            "RESCUE",
            "HOSPITAL",
            "EVACUATE",
            "ARREST",
            "CHARGE",
            "INFECT",
            "STRAND",
            "KIDNAP");

    private final FigureAlignment alignment;
    private final Map<Pair, Standing> known = new HashMap<>();
    private final Map<Pair, Sameness> likenesses = new HashMap<>();
    private final Map<UUID, List<FigureWitness>> byArticle;
    private final Updates updates;
    private final SumsOfParts sums;

    FigureStandings(List<FigureWitness> all, FigureAlignment alignment) {
        this.alignment = alignment;
        this.byArticle = all.stream()
                .collect(Collectors.groupingBy(w -> w.testimony().account().articleId()));
        this.updates = Updates.in(all);
        this.sums = SumsOfParts.in(all);
    }

    /** Two claims, by their ids, smaller one first. */
    private record Pair(UUID one, UUID other) {
        static Pair of(FigureWitness a, FigureWitness b) {
            UUID one = a.testimony().claim().claimId();
            UUID other = b.testimony().claim().claimId();
            return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    Sameness sameness(FigureWitness a, FigureWitness b) {
        return likenesses.computeIfAbsent(Pair.of(a, b), pair -> alignment.between(a.figure(), b.figure()));
    }

    /** Symmetric. Each pair is judged once. */
    Standing between(FigureWitness a, FigureWitness b) {
        Pair pair = Pair.of(a, b);
        Standing standing = known.get(pair);
        if (standing == null) {
            standing = judged(a, b);
            known.put(pair, standing);
        }
        return standing;
    }

    private Standing judged(FigureWitness a, FigureWitness b) {
        Sameness sameness = sameness(a, b);
        boolean meets = a.interval().meets(b.interval());
        return switch (sameness) {
            case Sameness.Unrelated() -> new Standing.Apart();
            case Sameness.OtherScope(String difference) ->
                meets
                        ? new Standing.Apart()
                        : new Standing.Reconciled(Reason.DIFFERENT_SCOPE, "they differ in " + difference);
            case Sameness.Same(double likeness) -> meets ? new Standing.Agreement() : apart(a, b, likeness);
        };
    }

    private Standing apart(FigureWitness a, FigureWitness b, double likeness) {
        if (updates.link(a, b)) {
            return new Standing.Reconciled(
                    Reason.UPDATED, "one report gives the later figure as an update of the earlier");
        }
        if (isToll(a) && a.sameOriginator(b) && !a.sameArticle(b) && !a.asOf().equals(b.asOf())) {
            return new Standing.Reconciled(Reason.UPDATED, "the same originator gave both, one after the other");
        }
        if (sums.link(a, b)) {
            return new Standing.Reconciled(Reason.SUM_OF_PARTS, "one is the sum of parts that another report names");
        }
        if (isToll(a) && mayHaveGrown(a, b)) {
            return new Standing.Reconciled(
                    Reason.UPDATED, "they hold for different times and the later one is the higher");
        }
        if (a.sameArticle(b) && (a.sameOriginator(b) || a.inOwnVoice() || b.inOwnVoice())) {
            // An article does not contradict itself in one breath: these are figures of different things.
            return new Standing.Apart();
        }
        if (farApart(a, b) || (isChange(a) && isChange(b) && !atOneTime(a, b, ONE_MOMENT))) {
            return new Standing.Apart();
        }
        if (accountedFor(a, b, likeness)
                || accountedFor(b, a, likeness)
                || ((a.inOwnVoice() || b.inOwnVoice()) && toldApart(a, b))
                || namedApart(a, b)) {
            return new Standing.Apart();
        }
        return new Standing.Conflict();
    }

    /** Figures of one thing are of one order: 4 found alive and 97 rescued are not rival counts. */
    static boolean farApart(FigureWitness a, FigureWitness b) {
        return a.timesApart(b) > UNLIKELY_RATIO;
    }

    /** A price or share that is said to have moved: it may have moved on within hours. */
    private static boolean isChange(FigureWitness witness) {
        return witness.quantity().unit() != null
                && (witness.figure().gist().units().contains("RISE")
                        || witness.figure().gist().units().contains("FALL"));
    }

    private static boolean atOneTime(FigureWitness a, FigureWitness b, Duration apart) {
        return Duration.between(a.asOf(), b.asOf()).abs().compareTo(apart) <= 0;
    }

    /** Whether one figure is the sum of the other and of what the other's own sentence names beside it. */
    boolean areTotalAndPart(FigureWitness a, FigureWitness b) {
        return sums.areTotalAndPart(a, b);
    }

    private static boolean isToll(FigureWitness witness) {
        String fate = witness.figure().gist().fate();
        return fate != null && TOLLS.contains(fate);
    }

    private boolean mayHaveGrown(FigureWitness a, FigureWitness b) {
        boolean inOrder = !a.asOf().isAfter(b.asOf());
        FigureWitness first = inOrder ? a : b;
        FigureWitness later = inOrder ? b : a;
        boolean grew = later.interval().place() > first.interval().place()
                || "MISSING".equals(later.figure().gist().fate());
        return grew && Duration.between(first.asOf(), later.asOf()).compareTo(SAME_TIME) > 0 && !restated(first, later);
    }

    /** Whether the earlier figure is still given at the time of the later one, or given again after it. */
    private boolean restated(FigureWitness first, FigureWitness later) {
        return byArticle.values().stream()
                .flatMap(List::stream)
                .anyMatch(w -> w.interval().meets(first.interval())
                        && !w.interval().meets(later.interval())
                        && !w.asOf().isBefore(later.asOf().minus(SAME_TIME))
                        && sameness(w, later) instanceof Sameness.Same);
    }

    /**
     * Whether the article of {@code b} has a figure of the same originator that fits {@code a} as well or better: then
     * that one, not {@code b}, is about the same thing.
     */
    private boolean accountedFor(FigureWitness a, FigureWitness b, double likeness) {
        if (a.sameArticle(b)) {
            return false;
        }
        for (FigureWitness other : byArticle.get(b.testimony().account().articleId())) {
            if (other.equals(b) || !other.sameOriginator(b) || countKindsApart(other, a)) {
                continue;
            }
            if (sameness(a, other) instanceof Sameness.Same(double rival)) {
                boolean fits = other.interval().meets(a.interval()) && rival >= likeness / 2;
                if (fits || rival > likeness * 1.3) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether both name what they count, and neither name nor class is the same: rounds account for no soldiers, but
     * passengers may be people.
     */
    static boolean countKindsApart(FigureWitness a, FigureWitness b) {
        Optional<String> one = FactKeys.headOf(a.quantity().counted());
        Optional<String> other = FactKeys.headOf(b.quantity().counted());
        String kind = a.quantity().countedClass();
        String rival = b.quantity().countedClass();
        return one.isPresent()
                && other.isPresent()
                && !one.equals(other)
                && (kind == null || !kind.equals(rival))
                && (CountedClasses.apart(kind, rival) || !CountedClasses.arePeople(kind, rival));
    }

    /** Whether one article, in one voice, gives both values: then they are of different things. */
    private boolean toldApart(FigureWitness a, FigureWitness b) {
        return byArticle.values().stream().anyMatch(witnesses -> witnesses.stream()
                .filter(w -> equalValue(w, a))
                .anyMatch(w -> witnesses.stream()
                        .anyMatch(other -> !other.equals(w) && equalValue(other, b) && other.sameOriginator(w))));
    }

    /** Whether one sentence gives both values and calls what they count by different names: "1,000 sappers and 5,000 builders". */
    private boolean namedApart(FigureWitness a, FigureWitness b) {
        return byArticle.values().stream().anyMatch(witnesses -> witnesses.stream()
                .filter(w -> equalValue(w, a))
                .anyMatch(w -> witnesses.stream()
                        .anyMatch(
                                other -> w.sameSentence(other) && equalValue(other, b) && countDifferently(w, other))));
    }

    private static boolean countDifferently(FigureWitness a, FigureWitness b) {
        return a.quantity().counted() != null
                && b.quantity().counted() != null
                && !a.quantity().counted().equals(b.quantity().counted());
    }

    private static boolean equalValue(FigureWitness a, FigureWitness b) {
        return a.interval().equals(b.interval())
                || (a.quantity().value() != null
                        && a.quantity().value().equals(b.quantity().value()));
    }
}
