package news.parallax.extract.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.contracts.ArticlePublished;
import news.parallax.contracts.Claim;
import news.parallax.contracts.Evidence;
import news.parallax.contracts.Holder;
import news.parallax.contracts.Quantity;
import news.parallax.extract.reading.claim.GoldStories.GoldQuote;
import org.junit.jupiter.api.Test;

/**
 * Measures on annotated stories how many of the marked quotes are carried by a claim of the right sort with the right
 * value (or time, place, name), and how many of those name the right holder. Skipped where the stories are not there.
 */
class GoldQuotesTest {
    private static final double LEAST_SHARE = 0.80;
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]++)?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]{3,}+");
    private static final Set<String> EMPTY_WORDS =
            Set.of("the", "and", "for", "version", "first", "narrative", "two", "people", "says", "changed", "with");

    @Test
    void carriesTheMarkedQuotes() {
        assumeTrue(GoldStories.areHere(), "the annotated stories do not lie beside the project");
        ArticleReader reader = ArticleReader.english(Duration.ofSeconds(60));
        Map<ArticlePublished, List<Claim>> read = new HashMap<>();
        Map<String, int[]> shares = new TreeMap<>();
        for (GoldQuote gold : GoldStories.quotes()) {
            List<Claim> claims = read.computeIfAbsent(
                    gold.article(), article -> reader.read(article).claims());
            List<Claim> carrying = claims.stream().filter(carries(gold)).toList();
            boolean held = carrying.stream().anyMatch(claim -> isHeldBy(claim, gold));
            for (String row : List.of(gold.kind(), "all", "story " + gold.story())) {
                int[] counts = shares.computeIfAbsent(row, key -> new int[3]);
                counts[0]++;
                counts[1] += carrying.isEmpty() ? 0 : 1;
                counts[2] += held ? 1 : 0;
            }
            if (Boolean.getBoolean("gold.verbose") && !held) {
                System.out.println((carrying.isEmpty() ? "NO VALUE " : "NO HOLDER ") + gold.story() + " " + gold.id()
                        + " " + gold.kind() + " [" + gold.value() + "] <" + gold.holder() + "> " + gold.quote() + " -> "
                        + carrying.stream()
                                .map(c -> c.chain().stream().map(Holder::name).toList())
                                .distinct()
                                .toList());
            }
        }
        shares.forEach((row, counts) -> System.out.printf(
                Locale.ROOT,
                "%-42s %4d quotes, value %5.1f %%, value and holder %5.1f %%%n",
                row,
                counts[0],
                100.0 * counts[1] / counts[0],
                100.0 * counts[2] / counts[0]));
        int[] all = shares.get("all");
        assertThat((double) all[1] / all[0]).isGreaterThanOrEqualTo(LEAST_SHARE);
    }

    private static Predicate<Claim> carries(GoldQuote gold) {
        Predicate<Claim> covers = claim -> covers(claim, gold);
        return switch (gold.kind()) {
            case "NUMBER" -> covers.and(claim -> claim.quantity() != null && isIn(claim.quantity(), gold));
            case "DATE" -> covers.and(claim -> claim.time() != null || claim.asOf() != null);
            case "PLACE" -> covers.and(claim -> claim.place() != null && shareAWord(gold.quote(), claim.place()));
            case "NAME" ->
                covers.and(claim -> claim.name() != null
                        && shareAWord(gold.quote(), claim.name().filler()));
            case "OMISSION" -> covers.and(claim -> !isSilence(gold) || claim.silence() != null);
            case "DENIAL", "ATTRIBUTION" ->
                covers.and(claim -> claim.kind() == Claim.Kind.DENIAL || claim.kind() == Claim.Kind.STATEMENT);
            default -> covers;
        };
    }

    private static boolean shareAWord(String quote, String found) {
        Set<String> words = words(quote);
        return words(found).stream().anyMatch(words::contains);
    }

    private static boolean isSilence(GoldQuote gold) {
        return gold.value().contains("left out")
                && gold.holder().split(" ", -1).length <= 4
                && !gold.inTitle()
                && gold.quote().contains("not ");
    }

    private static boolean covers(Claim claim, GoldQuote gold) {
        Evidence evidence = claim.evidence();
        boolean field = (evidence.field() == Evidence.Field.TITLE) == gold.inTitle();
        return field && evidence.start() < gold.end() && gold.start() < evidence.end();
    }

    /** The figure starts in the quote and is one of the numbers that the annotator names. */
    private static boolean isIn(Quantity quantity, GoldQuote gold) {
        if (quantity.end() <= gold.start() || gold.end() <= quantity.start()) {
            return false;
        }
        Set<Double> numbers = NUMBER.matcher(gold.value() + " " + gold.quote())
                .results()
                .map(match -> Double.parseDouble(match.group().replace(",", "")))
                .collect(Collectors.toSet());
        Double value = quantity.value();
        return numbers.isEmpty()
                || value == null
                || numbers.stream().anyMatch(n -> value.equals(n) || value.equals(n * 1e6) || value.equals(n * 1e9));
    }

    /** A word in common with the annotator's holder; the article itself where the annotator names the narrative. */
    private static boolean isHeldBy(Claim claim, GoldQuote gold) {
        Set<String> wanted = words(gold.holder());
        boolean named = claim.chain().stream()
                        .anyMatch(holder -> words(holder.name()).stream().anyMatch(wanted::contains))
                || (claim.silence() != null
                        && words(claim.silence().silent()).stream().anyMatch(wanted::contains));
        boolean ownVoice = claim.chain().size() == 1;
        boolean narrative = gold.holder().contains("narrative") || gold.holder().isBlank();
        return named || (ownVoice && (narrative || !mentions(gold, wanted)));
    }

    /** Whether the paragraph of the quote speaks of the holder at all: where not, the article says it itself. */
    private static boolean mentions(GoldQuote gold, Set<String> wanted) {
        if (gold.inTitle()) {
            return false;
        }
        String body = gold.article().body();
        int from = body.lastIndexOf("\n\n", gold.start());
        int to = body.indexOf("\n\n", gold.end());
        String paragraph = body.substring(Math.max(0, from), to < 0 ? body.length() : to);
        return words(paragraph).stream().anyMatch(wanted::contains);
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .filter(word -> !EMPTY_WORDS.contains(word))
                .collect(Collectors.toSet());
    }
}
