package news.parallax.compare.judgement;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.compare.alignment.CommonWords;
import news.parallax.compare.alignment.Gist;
import news.parallax.compare.alignment.Stems;
import news.parallax.compare.alignment.Weights;
import news.parallax.compare.alignment.WordVectors;
import news.parallax.contracts.Claim;
import news.parallax.contracts.ClaimEvent;

/**
 * What a claim tells as the first or the last of its kind: "the first group of 600", "was last inspected". There is but one
 * such, so that two reports that put it at two times speak of one happening.
 *
 * @param first what is first
 * @param last what is last
 */
record Ordinals(Named first, Named last) {
    /** Likeness of words, as a cosine, from which they may name one thing: "recruits" and "workers". */
    private static final double LIKE = 0.4;

    private static final Map<String, Boolean> WORDS =
            Map.of("first", true, "earliest", true, "last", false, "final", false, "latest", false);
    /** "The first week", "last year" count times, not things. */
    private static final Set<String> TIMES = Set.of(
            "week", "weeks", "month", "months", "year", "years", "day", "days", "night", "half", "quarter", "time");

    /** Words behind "first" that may name what is. */
    private static final int REACH = 4;

    private static final String NO = "no ";

    private static final Cache<Claim, Ordinals> OF_CLAIMS =
            Caffeine.newBuilder().weakKeys().maximumSize(30_000).build();

    /**
     * What is counted.
     *
     * @param units to be compared by
     * @param words in small letters, in the order of the alphabet
     */
    record Named(Set<String> units, List<String> words) {
        Named {
            units = Set.copyOf(units);
            words = List.copyOf(words);
        }

        boolean shares(Named other) {
            return Weights.share(units, other.units);
        }

        boolean isLike(Named other) {
            return !words.isEmpty()
                    && !other.words.isEmpty()
                    && WordVectors.cosine(Sayings.direction(words), Sayings.direction(other.words)) >= LIKE;
        }

        boolean bothTold(Named other) {
            return !units.isEmpty() && !other.units.isEmpty();
        }
    }

    static Ordinals of(Claim claim) {
        return OF_CLAIMS.get(claim, Ordinals::read);
    }

    private static Ordinals read(Claim claim) {
        Set<String> first = new LinkedHashSet<>(noneBefore(claim));
        Set<String> last = new LinkedHashSet<>();
        Set<String> told = told(claim);
        List<String> words = Stems.words(claim.evidence().quote());
        for (int at = 0; at < words.size(); at++) {
            Boolean which = WORDS.get(words.get(at).toLowerCase(Locale.ROOT));
            if (which != null) {
                behind(words, at + 1).stream()
                        .filter(word -> unitsOf(word).stream().anyMatch(told::contains))
                        .forEach((which ? first : last)::add);
            }
        }
        return new Ordinals(named(first), named(last));
    }

    /** Words in one order, as sums of their directions hang on it. */
    private static Named named(Set<String> words) {
        return new Named(
                words.stream().flatMap(word -> unitsOf(word).stream()).collect(Collectors.toSet()),
                words.stream().sorted().toList());
    }

    private static Set<String> unitsOf(String word) {
        return Gist.of(word).units();
    }

    /** "No vehicle would leave before October": the first may then. */
    private static Set<String> noneBefore(Claim claim) {
        ClaimEvent event = claim.event();
        return event == null
                ? Set.of()
                : event.participants().stream()
                        .map(participant -> participant.text().toLowerCase(Locale.ROOT))
                        .filter(text -> text.startsWith(NO))
                        .flatMap(text -> Stems.words(text.substring(NO.length())).stream())
                        .collect(Collectors.toSet());
    }

    /** The words right behind, up to a word of grammar, in small letters. */
    private static List<String> behind(List<String> words, int from) {
        List<String> behind = new ArrayList<>();
        for (int at = from; at < Math.min(words.size(), from + REACH); at++) {
            String word = words.get(at).toLowerCase(Locale.ROOT);
            if (CommonWords.contains(Stems.ofWord(word)) || Moments.isDayWord(word) || TIMES.contains(word)) {
                break;
            }
            if (!Character.isDigit(word.charAt(0))) {
                behind.add(word);
            }
        }
        return behind;
    }

    /** What the claim itself speaks of, its sentence may speak of more. */
    private static Set<String> told(Claim claim) {
        Set<String> told = new LinkedHashSet<>(Gist.of(claim).everything());
        ClaimEvent event = claim.event();
        if (event != null) {
            event.participants()
                    .forEach(participant ->
                            told.addAll(Gist.of(participant.text()).units()));
        }
        return told;
    }

    /** Whether both tell the first, or both the last, of one kind. */
    boolean areOfOneKind(Ordinals other) {
        return first.shares(other.first) || last.shares(other.last);
    }

    /** Whether both tell the first, or both the last, of what may be one kind. */
    boolean areAlike(Ordinals other) {
        return first.isLike(other.first) || last.isLike(other.last);
    }

    /** Whether both tell the first, or both the last, of something. */
    boolean areBothTold(Ordinals other) {
        return first.bothTold(other.first) || last.bothTold(other.last);
    }
}
