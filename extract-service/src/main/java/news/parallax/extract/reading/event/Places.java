package news.parallax.extract.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.extract.reading.text.Token;

/** Where a clause puts what it tells: a preposition of place with a name or a noun of place behind it. */
public final class Places {
    private static final Set<String> LOCATING = Set.of(
            "in",
            "at",
            "near",
            "off",
            "on",
            "outside",
            "inside",
            "around",
            "along",
            "across",
            "beside",
            "opposite",
            "behind",
            "above",
            "beneath",
            "throughout",
            "facing",
            "between",
            "beyond");
    /** Where something comes from or goes to: of a shipment or a journey the very thing that is disputed. */
    private static final Set<String> LEADING = Set.of("from", "to", "into", "towards");

    private static final Set<String> ALL =
            Stream.concat(LOCATING.stream(), LEADING.stream()).collect(Collectors.toUnmodifiableSet());

    private Places() {}

    /** The first place of the clause in the words of the text, without its preposition, at most 120 characters. */
    public static Optional<String> in(Clause clause) {
        return in(clause, LOCATING).stream()
                .filter(place -> !place.denied())
                .findFirst()
                .map(Place::text);
    }

    /**
     * A place.
     *
     * @param text in the words of the article, without its preposition, at most 120 characters
     * @param start offset of its first character
     * @param denied whether it is said not to be there: "in the valley and not at the hill"
     */
    public record Place(String text, int start, boolean denied) {}

    /** The places of the clause, those that it leads from or to among them; "the hotel in Trieste" is one. */
    public static List<Place> allIn(Clause clause) {
        return in(clause, ALL);
    }

    private static List<Place> in(Clause clause, Set<String> prepositions) {
        List<NounPhrase> phrases = clause.phrases();
        List<Token> tokens = clause.sentence().tokens();
        List<Place> places = new ArrayList<>();
        for (NounPhrase phrase : phrases) {
            if (phrase.from() > clause.from() && phrase.to() <= clause.to() && isPlace(tokens, phrase, prepositions)) {
                String place = PhraseText.withPlaces(clause, phrase, phrases);
                if (places.stream().noneMatch(before -> before.text().endsWith(place))) {
                    places.add(
                            new Place(place, tokens.get(phrase.from()).start(), isDenied(tokens, phrase.from() - 1)));
                }
            }
        }
        return places;
    }

    /** "Not at the hill": the "not" of a verb stands behind it. */
    private static boolean isDenied(List<Token> tokens, int preposition) {
        int not = preposition - 1;
        return not >= 0 && tokens.get(not).lemma().equals("not") && !VerbNegation.belongsToVerb(tokens, not);
    }

    /** "On Monday", "on Jan. 26"; "the second floor" is no time. */
    private static boolean isTime(List<Token> tokens, NounPhrase phrase) {
        return isTimeWord(tokens.get(phrase.head())) || isTimeWord(tokens.get(phrase.from()));
    }

    private static boolean isTimeWord(Token token) {
        String word = token.lemma().toLowerCase(Locale.ROOT);
        boolean ordinal = word.equals("second") && token.tag().equals("JJ");
        return !ordinal && WordSet.TIMES.has(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }

    /** "To Rayong", "to the border"; not "according to the Track Office", "from the Bishop". */
    private static boolean leadsToPlace(List<Token> tokens, NounPhrase phrase) {
        boolean according =
                phrase.from() > 1 && tokens.get(phrase.from() - 2).text().equalsIgnoreCase("according");
        boolean bare = !tokens.get(phrase.from()).tag().equals("DT");
        return !according
                && (bare || WordSet.PLACES.has(tokens.get(phrase.head()).lemma()));
    }

    /** "The men on the Hai Xing", "turns up the volume on the Fed": with an article, what one is on is no place by its name. */
    private static boolean isAboard(List<Token> tokens, NounPhrase phrase) {
        return tokens.get(phrase.from() - 1).lemma().equals("on")
                && tokens.get(phrase.from()).lemma().equals("the");
    }

    private static boolean isPlace(List<Token> tokens, NounPhrase phrase, Set<String> prepositions) {
        Token before = tokens.get(phrase.from() - 1);
        Token head = tokens.get(phrase.head());
        if (tokens.get(phrase.from()).tag().startsWith("W")) {
            return false;
        }
        if (!prepositions.contains(before.lemma()) || isTime(tokens, phrase)) {
            return false;
        }
        boolean named = tokens.subList(phrase.from(), phrase.to()).stream()
                .anyMatch(t -> t.tag().startsWith("NNP") && !WordSet.TIMES.has(t.lemma()));
        if (LEADING.contains(before.lemma()) && !leadsToPlace(tokens, phrase)) {
            return false;
        }
        return WordSet.PLACES.has(head.lemma())
                || isDenied(tokens, phrase.from() - 1)
                || (named && head.tag().startsWith("NNP") && !isAboard(tokens, phrase));
    }
}
