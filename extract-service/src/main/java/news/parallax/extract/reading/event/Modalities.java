package news.parallax.extract.reading.event;

import java.util.List;
import news.parallax.contracts.Claim.Modality;
import news.parallax.extract.reading.text.Token;

/** Whether what a clause tells has happened, is to happen, is planned or is only possible. */
final class Modalities {
    private Modalities() {}

    /** @param reported whether somebody else than the article says it: then "would" is the past of "will" */
    static Modality of(Clause clause, boolean reported) {
        VerbGroup verb = clause.verb();
        if (verb == null) {
            return Modality.FACT;
        }
        if (verb.possible() || clause.opening() == Clause.Opening.CONDITION) {
            return Modality.POSSIBLE;
        }
        List<String> before = verb.lemmas().subList(0, verb.lemmas().size() - 1);
        if (before.stream().anyMatch(WordSet.EXPECTATIONS::has) || expectedBefore(clause, verb)) {
            return Modality.FUTURE;
        }
        if (before.stream().anyMatch(WordSet.PLANS::has) || plannedBefore(clause, verb)) {
            return Modality.PLANNED;
        }
        if (verb.future() || isToBe(clause, verb) || isHeadline(clause, verb)) {
            return Modality.FUTURE;
        }
        if (verb.conditional()) {
            return reported || clause.opening() == Clause.Opening.CONTENT ? Modality.FUTURE : Modality.POSSIBLE;
        }
        return Modality.FACT;
    }

    /** "plans to close", "orders for workers to leave": a noun or an adjective of intent before "to". */
    private static boolean plannedBefore(Clause clause, VerbGroup verb) {
        return startsWithTo(clause, verb) && wordBefore(clause, verb, WordSet.PLANS);
    }

    private static boolean expectedBefore(Clause clause, VerbGroup verb) {
        return startsWithTo(clause, verb) && wordBefore(clause, verb, WordSet.EXPECTATIONS);
    }

    private static boolean wordBefore(Clause clause, VerbGroup verb, WordSet words) {
        List<Token> tokens = clause.sentence().tokens();
        for (int at = verb.from() - 1; at >= Math.max(0, verb.from() - 2); at--) {
            if (words.has(tokens.get(at).lemma())) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithTo(Clause clause, VerbGroup verb) {
        return clause.token(verb.from()).tag().equals("TO");
    }

    /** "Danish group to buy British rival". */
    private static boolean isHeadline(Clause clause, VerbGroup verb) {
        return startsWithTo(clause, verb) && clause.from() == 0 && clause.subject() != null;
    }

    /** "are to be flown", "is to meet". */
    private static boolean isToBe(Clause clause, VerbGroup verb) {
        int next = verb.from() + 1;
        return clause.token(verb.from()).lemma().equals("be")
                && next < verb.to()
                && clause.token(next).tag().equals("TO");
    }
}
