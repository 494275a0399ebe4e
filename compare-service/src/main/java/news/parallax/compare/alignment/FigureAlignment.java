package news.parallax.compare.alignment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.contracts.Claim;
import news.parallax.contracts.Claim.Modality;
import news.parallax.contracts.Quantity;
import news.parallax.contracts.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Whether two figures of one kind of thing are figures of the same thing. Precision first: what narrows one of them and
 * not the other keeps them apart.
 */
public final class FigureAlignment {
    private static final Duration ONE_DAY = Duration.ofHours(18);
    /** Likeness from which figures without a known fate are about the same thing. */
    private static final double LIKE = 0.42;
    /** The same for figures of people of whom the same is said to have become. */
    private static final double LIKE_WITH_FATE = 0;
    /** The same for figures of which the same is said to happen. */
    private static final double LIKE_WITH_PREDICATE = 0.08;
    /** The same for figures of two passages that somebody laid side by side. */
    private static final double LIKE_IN_PASSAGES = 0.12;

    /** Likeness from which it does not matter that only one report says what became of those counted. */
    private static final double NEARLY_EQUAL = 0.75;

    private final Weights weights;
    private final double like;
    private final int fewestShared;

    private FigureAlignment(Weights weights, double like, int fewestShared) {
        this.weights = weights;
        this.like = like;
        this.fewestShared = fewestShared;
    }

    /** For the figures of a story. */
    public static FigureAlignment ofStory(Weights weights) {
        return new FigureAlignment(weights, LIKE, 2);
    }

    /** For two passages that somebody laid side by side. */
    public static FigureAlignment ofPassages() {
        return new FigureAlignment(Weights.EVEN, LIKE_IN_PASSAGES, 1);
    }

    /** A figure with what judging knows of it. */
    public record Figure(Claim claim, Quantity quantity, Gist gist, Instant publishedAt) {}

    public Sameness between(Figure a, Figure b) {
        double likeness = weights.overlap(a.gist().everything(), b.gist().everything());
        if (oneFateUnknown(a.gist(), b.gist()) && likeness < NEARLY_EQUAL) {
            return new Sameness.Unrelated();
        }
        boolean sameFate =
                a.gist().fate() != null && a.gist().fate().equals(b.gist().fate());
        boolean alike = (sameFate && likeness >= LIKE_WITH_FATE)
                || (likeness >= LIKE_WITH_PREDICATE
                        && Weights.share(a.gist().predicate(), b.gist().predicate()))
                || (likeness >= like
                        && Weights.shared(a.gist().units(), b.gist().units()).size() >= fewestShared);
        if (!alike) {
            return new Sameness.Unrelated();
        }
        // Asked last: most pairs of a story are of different things.
        String difference = difference(a, b);
        return difference == null ? new Sameness.Same(likeness) : new Sameness.OtherScope(difference);
    }

    private static @Nullable String difference(Figure a, Figure b) {
        if (fatesDiffer(a.gist(), b.gist())) {
            return "what became of those counted";
        }
        if (timesDiffer(a, b)) {
            return "the time they are about";
        }
        if (scopesDiffer(a, b)) {
            return "what they cover";
        }
        if (placesDiffer(a.claim().place(), b.claim().place())) {
            return "the place they cover";
        }
        if (namesOfCountedDiffer(a.quantity(), b.quantity())) {
            return "who is counted";
        }
        if (plannedAndDone(a, b)) {
            return "planned against done";
        }
        return null;
    }

    private static boolean oneFateUnknown(Gist a, Gist b) {
        return (a.fate() == null) != (b.fate() == null);
    }

    private static boolean fatesDiffer(Gist a, Gist b) {
        return a.fate() != null && b.fate() != null && !a.fate().equals(b.fate());
    }

    private static boolean timesDiffer(Figure a, Figure b) {
        Set<Integer> years = new TreeSet<>(a.gist().years());
        years.retainAll(b.gist().years());
        boolean yearsApart = years.isEmpty()
                && !(a.gist().years().isEmpty() && b.gist().years().isEmpty());
        if (yearsApart && (isHistory(a) != isHistory(b) || bothNameYears(a, b))) {
            return true;
        }
        TimeSpan one = a.claim().time();
        TimeSpan other = b.claim().time();
        if (isHistory(a) != isHistory(b)) {
            return true;
        }
        return one != null
                && other != null
                && daysApart(one, other)
                && a.claim().asOf() == null
                && b.claim().asOf() == null;
    }

    /** A part that is told by its place is not narrower than a figure of that place. */
    private static boolean scopesDiffer(Figure a, Figure b) {
        Set<String> one = new TreeSet<>(a.gist().scopes());
        Set<String> other = new TreeSet<>(b.gist().scopes());
        if (a.claim().place() != null && b.claim().place() != null) {
            one.remove(Scopes.PART);
            other.remove(Scopes.PART);
        }
        return !one.equals(other);
    }

    /** What holds at dawn is compared with what holds at noon. */
    private static boolean daysApart(TimeSpan a, TimeSpan b) {
        return a.to().plus(ONE_DAY).isBefore(b.from()) || b.to().plus(ONE_DAY).isBefore(a.from());
    }

    private static boolean bothNameYears(Figure a, Figure b) {
        return !a.gist().years().isEmpty() && !b.gist().years().isEmpty();
    }

    private static boolean isHistory(Figure figure) {
        return History.tells(figure.claim(), figure.gist(), figure.publishedAt());
    }

    /** Places differ where both are named and neither is part of the other's name. */
    static boolean placesDiffer(@Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return false;
        }
        Set<String> one = placeNames(a);
        Set<String> other = placeNames(b);
        return !one.isEmpty() && !other.isEmpty() && !Weights.share(one, other);
    }

    /** Concepts and stems of the names in a place: "the UK" is Britain, "hospital" is no name. */
    private static Set<String> placeNames(String place) {
        List<String> names = Stems.words(place).stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .map(Stems::ofWord)
                .toList();
        return Gist.unitsOf(names);
    }

    private static boolean namesOfCountedDiffer(Quantity a, Quantity b) {
        Set<String> one = namesIn(a.counted());
        Set<String> other = namesIn(b.counted());
        return !one.isEmpty() && !other.isEmpty() && !Weights.share(one, other);
    }

    private static Set<String> namesIn(@Nullable String counted) {
        Set<String> names = new TreeSet<>();
        if (counted != null) {
            for (String word : Stems.words(counted)) {
                if (Character.isUpperCase(word.charAt(0))) {
                    names.add(word.toLowerCase(Locale.ROOT));
                }
            }
        }
        return names;
    }

    private static boolean isAhead(Claim claim) {
        return claim.modality() == Modality.PLANNED || claim.modality() == Modality.FUTURE;
    }

    private static boolean plannedAndDone(Figure a, Figure b) {
        return isAhead(a.claim()) != isAhead(b.claim())
                && Weights.share(a.gist().predicate(), b.gist().predicate());
    }
}
