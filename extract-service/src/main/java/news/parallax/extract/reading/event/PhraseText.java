package news.parallax.extract.reading.event;

import java.util.List;
import java.util.Set;
import news.parallax.extract.reading.text.Sentence;
import news.parallax.extract.reading.text.Token;

/** The words of a noun phrase with what hangs on it: "the rupture of a weld seam in the lower part of the reservoir". */
final class PhraseText {
    private static final int LONGEST = 160;
    private static final Set<String> OF = Set.of("of");
    private static final Set<String> PLACING =
            Set.of("of", "in", "at", "near", "on", "off", "outside", "inside", "between");

    private PhraseText() {}

    /** The phrase with the phrases that "of" ties to it. */
    static String withOf(Clause clause, NounPhrase phrase, List<NounPhrase> phrases) {
        return text(clause.sentence(), phrase.from(), end(clause, phrase, phrases, OF));
    }

    /** The phrase with the places that it lies in: "the plant in the northern zone of the city". */
    static String withPlaces(Clause clause, NounPhrase phrase, List<NounPhrase> phrases) {
        return text(clause.sentence(), phrase.from(), end(clause, phrase, phrases, PLACING));
    }

    private static int end(Clause clause, NounPhrase phrase, List<NounPhrase> phrases, Set<String> prepositions) {
        List<Token> tokens = clause.sentence().tokens();
        int end = phrase.to();
        for (NounPhrase next : phrases) {
            boolean follows = next.from() == end + 1
                    && next.to() <= Math.max(clause.to(), phrase.to())
                    && prepositions.contains(tokens.get(end).lemma())
                    && !WordSet.TIMES.has(tokens.get(next.head()).lemma());
            if (follows) {
                end = next.to();
            }
        }
        return end;
    }

    /** The words between two tokens as they stand in the text, at most {@value #LONGEST} code units. */
    static String text(Sentence sentence, int from, int to) {
        List<Token> tokens = sentence.tokens();
        StringBuilder text = new StringBuilder();
        for (int at = from; at < to && text.length() < LONGEST; at++) {
            Token token = tokens.get(at);
            boolean apart = at > from && tokens.get(at - 1).end() < token.start();
            text.append(apart ? " " : "").append(token.text());
        }
        return text.length() > LONGEST ? text.substring(0, LONGEST).strip() : text.toString();
    }
}
