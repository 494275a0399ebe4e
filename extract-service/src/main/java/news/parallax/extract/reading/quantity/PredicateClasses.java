package news.parallax.extract.reading.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.extract.reading.numeral.Words;
import news.parallax.extract.reading.text.ResourceLines;
import news.parallax.extract.reading.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The class that a count of people has by what happens to them, from {@code predicate-classes.tsv} and the dependencies of
 * the sentence: "at least five were killed" counts the dead.
 */
final class PredicateClasses {
    private static final String PATIENT = "patient";
    private static final int POSTMODIFIER_REACH = 5;
    private static final Set<String> SUBJECT = Set.of("nsubj");
    private static final Set<String> OBJECT = Set.of("nsubjpass", "dobj");
    private static final Set<String> CONJUNCT = Set.of("conj", "appos");

    private final Map<String, String> subjects = new HashMap<>();
    private final Map<String, String> objects = new HashMap<>();

    PredicateClasses() {
        for (String[] row : ResourceLines.table(PredicateClasses.class, "predicate-classes.tsv", 3)) {
            for (String verb : row[2].split(" ", -1)) {
                (row[1].equals("subject") ? subjects : objects).put(verb, row[0]);
            }
        }
    }

    /** The class by a verb directly before a figure without a noun: "wounded at least 40". */
    @Nullable
    String before(Words words, int figure) {
        int token = words.at(figure - 1).isVerb() ? words.at(figure - 1).token() : -1;
        return token < 0 ? null : find(objects, words.tokens().get(token));
    }

    /** The class of the count whose noun, or whose number without a noun, is the word; null where nothing tells. */
    @Nullable
    String of(Words words, int index) {
        List<Token> tokens = words.tokens();
        int own = words.at(index).token();
        if (own < 0) {
            return null;
        }
        Token noun = tokens.get(own);
        if (CONJUNCT.contains(noun.relation()) && noun.head() >= 0) {
            noun = tokens.get(noun.head());
        }
        String above = noun.head() < 0 ? null : ofVerb(tokens, noun, tokens.get(noun.head()));
        if (above != null) {
            return above;
        }
        boolean be = words.at(index + 1).isVerb();
        return inHospital(words, be ? index + 2 : index + 1) ? PATIENT : ofParticiple(words, index + 1);
    }

    /** The class by the words right behind a noun: "the number of people known to have died", "... in hospital". */
    @Nullable
    String behind(Words words, int index) {
        for (int at = index; at < index + POSTMODIFIER_REACH; at++) {
            if (inHospital(words, at)) {
                return PATIENT;
            }
            boolean verb = words.at(at).isVerb() && words.at(at).token() >= 0;
            Token token = verb ? words.tokens().get(words.at(at).token()) : null;
            String found = token == null ? null : find(token.tag().equals("VBN") ? objects : subjects, token);
            found = found == null && token != null ? find(subjects, token) : found;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Whether the class says what happened to people rather than who they are. */
    boolean isFate(String countedClass) {
        return subjects.containsValue(countedClass) || objects.containsValue(countedClass);
    }

    private static boolean inHospital(Words words, int index) {
        return words.is(index, "in") && (words.is(index + 1, "hospital") || words.is(index + 1, "hospitals"));
    }

    private @Nullable String ofVerb(List<Token> tokens, Token noun, Token verb) {
        boolean passive = verb.tag().equals("VBN") && hasBe(tokens, verb);
        if (OBJECT.contains(noun.relation()) || (SUBJECT.contains(noun.relation()) && passive)) {
            return find(objects, verb);
        }
        return SUBJECT.contains(noun.relation()) ? find(subjects, verb) : null;
    }

    /** "27 people killed in the blast". */
    private @Nullable String ofParticiple(Words words, int index) {
        int token = words.at(index).token();
        boolean participle = token >= 0 && words.at(index).tag().equals("VBN");
        return participle ? find(objects, words.tokens().get(token)) : null;
    }

    private static boolean hasBe(List<Token> tokens, Token verb) {
        return verb.index() > 0 && tokens.get(verb.index() - 1).lemma().equals("be");
    }

    /** Lemmas of rarer verbs may lack their last letter. */
    private static @Nullable String find(Map<String, String> classes, Token verb) {
        String found = classes.get(verb.lemma());
        return found == null ? classes.get(verb.lemma() + "e") : found;
    }
}
