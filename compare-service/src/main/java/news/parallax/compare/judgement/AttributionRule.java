package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.compare.alignment.Stems;
import news.parallax.contracts.DisagreementChanged.Kind;
import org.jspecify.annotations.Nullable;

/** ATTRIBUTION: one statement is credited to different originators. */
final class AttributionRule {
    static final String NAME = "The same words are credited to different originators.";

    /** Words that a quotation must have to be known again. */
    private static final int FEWEST_WORDS = 5;

    private static final Pattern QUOTATION = Pattern.compile("[\"“]([^\"“”]{15,400})[\"”]?");

    private AttributionRule() {}

    static List<Finding> findings(String factKey, List<Witness> witnesses) {
        Map<String, List<Witness>> byWords = new TreeMap<>();
        for (Witness witness : witnesses) {
            String words = quoted(witness);
            if (words != null) {
                byWords.computeIfAbsent(words, key -> new ArrayList<>()).add(witness);
            }
        }
        RivalValues rivals = new RivalValues((a, b) -> true, Witness::sameOriginator);
        return byWords.values().stream()
                .flatMap(same -> rivals.disputesIn(same).stream())
                .map(positions -> RivalFindings.of(
                        factKey,
                        Kind.ATTRIBUTION,
                        "who said: "
                                + positions
                                        .getFirst()
                                        .getFirst()
                                        .claim()
                                        .evidence()
                                        .quote(),
                        NAME,
                        "The words are the same, the originators are not.",
                        positions,
                        w -> w.claim().originator().name()))
                .toList();
    }

    /** The words of the quotation in a claim that names who said it; null where there is none. */
    private static @Nullable String quoted(Witness witness) {
        if (witness.inOwnVoice() || Names.isPronoun(witness.claim().originator().name())) {
            return null;
        }
        List<String> words =
                Stems.words(quotation(witness.claim().evidence().quote()).toLowerCase(Locale.ROOT));
        return words.size() < FEWEST_WORDS ? null : String.join(" ", words);
    }

    /** What stands in quotation marks; all of a sentence that only ends with one, being the last of several. */
    private static String quotation(String sentence) {
        Matcher matcher = QUOTATION.matcher(sentence);
        if (matcher.find()) {
            return matcher.group(1);
        }
        return sentence.endsWith("\"") || sentence.endsWith("”") ? sentence : "";
    }
}
