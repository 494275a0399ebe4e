package news.parallax.compare.judgement;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.compare.alignment.CommonWords;
import news.parallax.compare.alignment.Gist;
import news.parallax.compare.alignment.Stems;
import news.parallax.contracts.Claim;
import news.parallax.contracts.ClaimEvent;

/**
 * What a claim tells as the first or the last of its kind: "the first group of 600", "was last inspected". There is but one
 * such, so that two reports that put it at two times speak of one happening.
 *
 * @param first units of what is first
 * @param last units of what is last
 */
record Ordinals(Set<String> first, Set<String> last) {
    private static final Map<String, Boolean> WORDS =
            Map.of("first", true, "earliest", true, "last", false, "final", false, "latest", false);
    /** "The first week", "last year" count times, not things. */
    private static final Set<String> TIMES =
            Set.of("week", "weeks", "month", "months", "year", "years", "day", "days", "night", "half", "quarter", "time");

    /** Words behind "first" that may name what is. */
    private static final int REACH = 4;

    private static final Cache<Claim, Ordinals> OF_CLAIMS =
            Caffeine.newBuilder().weakKeys().maximumSize(30_000).build();

    Ordinals {
        first = Set.copyOf(first);
        last = Set.copyOf(last);
    }

    static Ordinals of(Claim claim) {
        return OF_CLAIMS.get(claim, Ordinals::read);
    }

    private static Ordinals read(Claim claim) {
        Set<String> first = new LinkedHashSet<>();
        Set<String> last = new LinkedHashSet<>();
        Set<String> told = told(claim);
        List<String> words = Stems.words(claim.evidence().quote());
        for (int at = 0; at < words.size(); at++) {
            Boolean which = WORDS.get(words.get(at).toLowerCase(Locale.ROOT));
            if (which != null) {
                Set<String> behind = behind(words, at + 1);
                behind.retainAll(told);
                (which ? first : last).addAll(behind);
            }
        }
        return new Ordinals(first, last);
    }

    /** The units of the words right behind, up to a word of grammar. */
    private static Set<String> behind(List<String> words, int from) {
        Set<String> units = new LinkedHashSet<>();
        for (int at = from; at < Math.min(words.size(), from + REACH); at++) {
            String word = words.get(at);
            if (Character.isDigit(word.charAt(0))) {
                continue;
            }
            if (CommonWords.contains(Stems.ofWord(word)) || Moments.isDayWord(word) || TIMES.contains(word)) {
                break;
            }
            units.addAll(Gist.of(word).units());
        }
        return units;
    }

    /** What the claim itself speaks of, its sentence may speak of more. */
    private static Set<String> told(Claim claim) {
        Set<String> told = new LinkedHashSet<>(Gist.of(claim).everything());
        ClaimEvent event = claim.event();
        if (event != null) {
            event.participants().forEach(participant -> told.addAll(Gist.of(participant.text()).units()));
        }
        return told;
    }

    /** Whether both tell the first, or both the last, of what may be one kind. */
    boolean mayBeOne(Ordinals other) {
        return share(first, other.first) || share(last, other.last);
    }

    /** Whether both tell the first, or both the last, of something. */
    boolean alike(Ordinals other) {
        return !first.isEmpty() && !other.first.isEmpty() || !last.isEmpty() && !other.last.isEmpty();
    }

    private static boolean share(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }
}
