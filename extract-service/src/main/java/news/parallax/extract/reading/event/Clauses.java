package news.parallax.extract.reading.event;

import java.util.ArrayList;
import java.util.List;
import news.parallax.extract.reading.event.Clause.Opening;
import news.parallax.extract.reading.text.Sentence;
import news.parallax.extract.reading.text.Token;

/**
 * Divides a sentence into clauses: one for every verb group, with borders at the conjunctions, relative words, commas and
 * quotation marks between them.
 */
public final class Clauses {
    private final Sentence sentence;
    private final Constituents parts;
    private final List<Token> tokens;
    private final ClauseBorders borders;
    private final ClauseSubjects subjects;

    private Clauses(Sentence sentence) {
        this.sentence = sentence;
        this.parts = Constituents.of(sentence);
        this.tokens = sentence.tokens();
        this.borders = new ClauseBorders(parts);
        this.subjects = new ClauseSubjects(parts);
    }

    /** The clauses in the order of the sentence, without overlap; they cover it but for a dateline. Never empty. */
    public static List<Clause> of(Sentence sentence) {
        return sentence.tokens().isEmpty() ? List.of() : new Clauses(sentence).divide();
    }

    private List<Clause> divide() {
        List<VerbGroup> verbs = parts.verbs();
        List<NounPhrase> phrases = parts.phrases();
        if (verbs.isEmpty()) {
            int start = Math.min(Datelines.end(tokens), tokens.size() - 1);
            return List.of(new Clause(sentence, phrases, start, tokens.size(), null, null, Opening.MAIN));
        }
        List<Clause> clauses = new ArrayList<>();
        int from = Datelines.end(tokens);
        for (int v = 0; v < verbs.size(); v++) {
            int to = v + 1 < verbs.size() ? borders.between(verbs.get(v), verbs.get(v + 1)) : tokens.size();
            if (to <= from) {
                // What looks like a verb stands in the dateline.
                continue;
            }
            VerbGroup verb = verbs.get(v);
            Opening opening = opening(from, verb, clauses);
            NounPhrase subject = subjects.of(from, verb, opening, clauses);
            clauses.add(new Clause(sentence, phrases, from, to, verb, subject, opening));
            from = to;
        }
        return List.copyOf(clauses);
    }

    private Opening opening(int from, VerbGroup verb, List<Clause> earlier) {
        if (!verb.finite()) {
            return Opening.REDUCED;
        }
        for (int at = from; at < Math.min(verb.from(), from + 3); at++) {
            Token token = tokens.get(at);
            String lemma = token.lemma();
            if (Constituents.CONDITIONS.contains(lemma)) {
                return Opening.CONDITION;
            }
            if (Constituents.RELATIVES.contains(token.tag())) {
                return lemma.equals("when") ? Opening.ADVERBIAL : Opening.RELATIVE;
            }
            if (token.tag().equals("IN") && lemma.equals("that")) {
                return Opening.CONTENT;
            }
            if (token.tag().equals("IN") && Constituents.ADVERBIALS.contains(lemma)) {
                return Opening.ADVERBIAL;
            }
        }
        boolean reported = !earlier.isEmpty()
                && earlier.getLast().verb() != null
                && earlier.getLast().verb().to() == from
                && WordSet.SPEECH_VERBS.has(earlier.getLast().verb().lemma());
        return reported ? Opening.CONTENT : Opening.MAIN;
    }
}
