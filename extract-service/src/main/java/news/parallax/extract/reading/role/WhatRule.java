package news.parallax.extract.reading.role;

import java.util.List;
import java.util.Optional;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.text.Token;

/** "What killed them was the gas", "what brought the roof down is rust": the cause is told behind "what" and "be". */
final class WhatRule {
    /** Tokens within which "be" must follow. */
    private static final int WINDOW = 12;

    Optional<FoundRole> read(Clause clause) {
        List<Token> tokens = clause.sentence().tokens();
        for (int at = clause.from(); at + 1 < clause.to(); at++) {
            // "What we need is money": with a subject of its own, "what" does nothing.
            if (tokens.get(at).lemma().equals("what")
                    && tokens.get(at + 1).tag().matches("VB[DZP]")
                    && !tokens.get(at + 1).lemma().equals("be")) {
                return told(clause, at + 2);
            }
        }
        return Optional.empty();
    }

    private static Optional<FoundRole> told(Clause clause, int from) {
        List<Token> tokens = clause.sentence().tokens();
        for (int at = from; at < Math.min(tokens.size() - 1, from + WINDOW); at++) {
            if (tokens.get(at).tag().equals(",")) {
                return Optional.empty();
            }
            if (tokens.get(at).lemma().equals("be") && tokens.get(at).tag().matches("VB[DZP]")) {
                return Phrases.startingAt(clause.phrases(), at + 1)
                        .filter(phrase -> !Phrases.isPronoun(clause, phrase))
                        .map(phrase -> Phrases.role(
                                "cause",
                                clause,
                                phrase.from(),
                                Phrases.end(clause.sentence(), phrase, clause.phrases())));
            }
        }
        return Optional.empty();
    }
}
