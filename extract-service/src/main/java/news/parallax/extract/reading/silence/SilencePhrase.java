package news.parallax.extract.reading.silence;

import java.util.List;
import java.util.Optional;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.VerbGroup;
import news.parallax.extract.reading.text.Token;

/**
 * The words of a clause that say that something was passed over.
 *
 * @param end index of the token behind them: where the point starts, if it stands behind
 * @param pointIsSubject whether the point is the clause's subject ("the dispatch was not mentioned in the report")
 * @param impersonal whether the subject is no holder at all ("there was no mention of")
 */
record SilencePhrase(int end, boolean pointIsSubject, boolean impersonal) {
    private static final int REACH = 5;

    static Optional<SilencePhrase> find(Clause clause, SilenceCues cues) {
        VerbGroup verb = clause.verb();
        if (verb == null) {
            return Optional.empty();
        }
        return mention(clause, verb, cues)
                .or(() -> trace(clause, verb, cues))
                .or(() -> omission(clause, verb, cues))
                .or(() -> silent(clause, verb, cues))
                .or(() -> unmentioned(clause, verb));
    }

    /** "did not mention", "failed to report", "without mentioning". */
    private static Optional<SilencePhrase> mention(Clause clause, VerbGroup verb, SilenceCues cues) {
        boolean without =
                verb.from() > 0 && clause.token(verb.from() - 1).lemma().equals("without") && !verb.finite();
        if (!cues.is("mention", verb.lemma()) || (!verb.negated() && !without) || verb.possible() || verb.future()) {
            return Optional.empty();
        }
        return Optional.of(new SilencePhrase(behindLink(clause, verb.to(), cues), verb.passive(), false));
    }

    /** "made no mention of", "had not a word about", "didn't say anything about", "no mention was made of". */
    private static Optional<SilencePhrase> trace(Clause clause, VerbGroup verb, SilenceCues cues) {
        // "He would say nothing" is a refusal to comment.
        if (!cues.is("utter", verb.lemma()) || verb.conditional()) {
            return Optional.empty();
        }
        boolean negated = verb.negated();
        int limit = Math.min(clause.to(), verb.to() + REACH);
        for (int at = verb.to(); at < limit; at++) {
            String lemma = clause.token(at).lemma();
            negated |= cues.is("none", lemma);
            int behind = behindEmphasis(clause, at + 1);
            boolean linked =
                    behind < clause.to() && cues.is("link", clause.token(behind).lemma());
            if (negated && linked && cues.is("trace", lemma)) {
                return Optional.of(new SilencePhrase(behind + 1, false, isImpersonal(clause)));
            }
        }
        return deniedSubject(clause, verb, cues);
    }

    /** "Nothing at all about". */
    private static int behindEmphasis(Clause clause, int at) {
        boolean emphasis = at + 1 < clause.to()
                && clause.token(at).lemma().equals("at")
                && clause.token(at + 1).lemma().equals("all");
        return emphasis ? at + 2 : at;
    }

    private static Optional<SilencePhrase> deniedSubject(Clause clause, VerbGroup verb, SilenceCues cues) {
        if (clause.subject() == null || verb.to() >= clause.to()) {
            return Optional.empty();
        }
        boolean none = cues.is("none", clause.token(clause.subject().from()).lemma());
        boolean trace = cues.is("trace", clause.token(clause.subject().head()).lemma());
        boolean linked = cues.is("link", clause.token(verb.to()).lemma());
        return none && trace && linked ? Optional.of(new SilencePhrase(verb.to() + 1, false, true)) : Optional.empty();
    }

    private static boolean isImpersonal(Clause clause) {
        return clause.subject() != null
                && clause.token(clause.subject().head()).tag().equals("EX");
    }

    /** "omitted the figure", "left the figure out", "was left out of the report". */
    private static Optional<SilencePhrase> omission(Clause clause, VerbGroup verb, SilenceCues cues) {
        if (verb.negated() || verb.possible() || verb.future() || !verb.finite()) {
            return Optional.empty();
        }
        if (cues.is("omit", verb.lemma())) {
            return Optional.of(new SilencePhrase(verb.to(), verb.passive(), false));
        }
        for (int at = verb.to(); at < Math.min(clause.to(), verb.to() + REACH); at++) {
            if (cues.is("omit", verb.lemma() + "_" + clause.token(at).lemma())) {
                boolean adjacent = at == verb.to();
                return Optional.of(new SilencePhrase(adjacent ? at + 1 : verb.to(), verb.passive(), false));
            }
        }
        return Optional.empty();
    }

    /** "was silent on", "kept mum about". */
    private static Optional<SilencePhrase> silent(Clause clause, VerbGroup verb, SilenceCues cues) {
        if (!cues.is("stay", verb.lemma()) || verb.negated()) {
            return Optional.empty();
        }
        for (int at = verb.to(); at + 1 < Math.min(clause.to(), verb.to() + REACH); at++) {
            if (cues.is("silent", clause.token(at).lemma())
                    && cues.is("link", clause.token(at + 1).lemma())) {
                return Optional.of(new SilencePhrase(at + 2, false, false));
            }
        }
        return Optional.empty();
    }

    /** "the dispatch went unmentioned in the report". */
    private static Optional<SilencePhrase> unmentioned(Clause clause, VerbGroup verb) {
        List<Token> tokens = clause.sentence().tokens();
        for (int at = verb.to() - 1; at < Math.min(clause.to(), verb.to() + 2); at++) {
            String lemma = tokens.get(at).lemma();
            if (lemma.equals("unmentioned") || lemma.equals("unreported")) {
                return Optional.of(new SilencePhrase(at + 1, true, false));
            }
        }
        return Optional.empty();
    }

    private static int behindLink(Clause clause, int at, SilenceCues cues) {
        return at < clause.to() && cues.is("link", clause.token(at).lemma()) ? at + 1 : at;
    }
}
