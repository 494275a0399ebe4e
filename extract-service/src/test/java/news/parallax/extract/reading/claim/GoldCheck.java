package news.parallax.extract.reading.claim;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.contracts.Claim;
import news.parallax.contracts.Evidence;
import news.parallax.contracts.Holder;
import news.parallax.contracts.Quantity;
import news.parallax.extract.reading.claim.GoldStories.GoldQuote;

/**
 * Decides whether a claim carries what an annotator marked.
 *
 * <p>A claim counts where its evidence meets the quote, and for a NUMBER where it has a figure that starts in the quote and is one
 * of the numbers that the annotator's value or the quote gives in digits (or the value in words up to twelve); for a PLACE or
 * a NAME where the place or whoever fills the role shares a word with the quote; for a DATE where it has a time; for a
 * DENIAL or ATTRIBUTION where it denies or states something.
 *
 * <p>The holder is right where one of the claim's chain, the publisher among them, or whoever is silent shares a word of three
 * letters with the annotator's holder. What is compared of a link is all that {@code /api/extract} gives for it: its name,
 * the capitals of the name ("NPA" of "National Press Agency"), and the words by which the article introduces it
 * ("police spokesman"). An article's own voice is right where the annotator says so, and where the paragraph of the quote
 * does not speak of the annotator's holder. Where the annotator names none, there is none to be wrong about.
 */
final class GoldCheck {
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]++)?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]{3,}+");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}++");
    private static final List<String> SPELLED = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Pattern CAPITAL = Pattern.compile("\\b\\p{Lu}");
    private static final Set<String> EMPTY_WORDS =
            Set.of("the", "and", "for", "version", "first", "narrative", "two", "people", "says", "changed", "with");

    private GoldCheck() {}

    static Predicate<Claim> carries(GoldQuote gold) {
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

    static boolean covers(Claim claim, GoldQuote gold) {
        Evidence evidence = claim.evidence();
        boolean field = (evidence.field() == Evidence.Field.TITLE) == gold.inTitle();
        return field && evidence.start() < gold.end() && gold.start() < evidence.end();
    }

    /** The figure starts in the quote and is one of the numbers that the annotator names. */
    private static boolean isIn(Quantity quantity, GoldQuote gold) {
        if (quantity.end() <= gold.start() || gold.end() <= quantity.start()) {
            return false;
        }
        String named = gold.value() + " " + gold.quote();
        Stream<Double> digits = NUMBER.matcher(named)
                .results()
                .map(match -> Double.parseDouble(match.group().replace(",", "")));
        Stream<Double> spelled = LETTERS.matcher(gold.value().toLowerCase(Locale.ROOT))
                .results()
                .map(match -> (double) SPELLED.indexOf(match.group()))
                .filter(number -> number >= 0);
        Set<Double> numbers = Stream.concat(digits, spelled).collect(Collectors.toSet());
        Double value = quantity.value();
        return numbers.isEmpty()
                || value == null
                || numbers.stream().anyMatch(n -> value.equals(n) || value.equals(n * 1e6) || value.equals(n * 1e9));
    }

    /** A word in common with the annotator's holder; the article itself where the annotator names the narrative. */
    static boolean isHeldBy(Claim claim, GoldQuote gold) {
        Set<String> wanted = words(gold.holder());
        boolean named = claim.chain().stream()
                        .anyMatch(holder -> words(named(holder)).stream().anyMatch(wanted::contains))
                || (claim.silence() != null
                        && words(claim.silence().silent()).stream().anyMatch(wanted::contains));
        boolean ownVoice = claim.chain().size() == 1;
        boolean narrative = gold.holder().contains("narrative");
        return gold.holder().isBlank() || named || (ownVoice && (narrative || !mentions(gold, wanted)));
    }

    /**
     * The name of a holder with its capitals ("NPA" of "National Press Agency") and the words by which the article
     * introduces it: "Ana Ruiz, police spokeswoman".
     */
    private static String named(Holder holder) {
        String capitals =
                CAPITAL.matcher(holder.name()).results().map(MatchResult::group).collect(Collectors.joining());
        return Stream.of(holder.name(), capitals, holder.introduction())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
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
