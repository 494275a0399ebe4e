package news.parallax.compare.judgement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.compare.alignment.Stems;
import news.parallax.contracts.Claim;
import news.parallax.contracts.DisagreementChanged.Side;
import news.parallax.contracts.Holder;

/** Words shared by the sentences that the rules write. */
final class Wording {
    private static final int LONGEST_ACRONYM = 5;

    private Wording() {}

    /** What a claim is about in at most so many words, names as the text writes them; empty where nothing is known. */
    static String topic(Claim claim, int words, Set<String> without) {
        List<String> written = Stems.words(claim.evidence().quote());
        return claim.terms().stream()
                .filter(term -> !without.contains(term))
                .limit(words)
                .map(term -> asWritten(term, written))
                .collect(Collectors.joining(" "));
    }

    /** The word with its capitals, unless it stands in a line of capitals. */
    private static String asWritten(String term, List<String> words) {
        return words.stream()
                .filter(word -> word.equalsIgnoreCase(term))
                .filter(word -> word.length() <= LONGEST_ACRONYM || !word.equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(term);
    }

    /** Whether those who take a side take a verb in the plural: several, a group ("officials of Kyiv"), the police. */
    static boolean areMany(Side side, List<Testimony> testimonies) {
        if (side.holders().size() != 1) {
            return true;
        }
        String holder = side.holders().getFirst();
        return holder.toLowerCase(Locale.ROOT).endsWith("police")
                || testimonies.stream()
                        .map(testimony -> testimony.claim().originator())
                        .anyMatch(o -> o.kind() == Holder.Kind.GROUP && o.name().equals(holder));
    }
}
