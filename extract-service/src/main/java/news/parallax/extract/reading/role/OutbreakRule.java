package news.parallax.extract.reading.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.Clause.Opening;
import news.parallax.extract.reading.event.VerbGroup;

/** "The clashes began when police charged": what stands behind verbs of beginning tells the cause. */
final class OutbreakRule {
    private static final Set<String> INTRODUCTIONS = Set.of("when", "after", "as", "because");

    private final RoleLexicon lexicon = RoleLexicon.english();

    /** @param clauses of one sentence, in its order */
    List<FoundRole> read(List<Clause> clauses) {
        List<FoundRole> found = new ArrayList<>();
        for (int at = 0; at + 1 < clauses.size(); at++) {
            Clause next = clauses.get(at + 1);
            if (begins(clauses.get(at)) && isTold(next)) {
                int from = next.from() + 1;
                found.add(Phrases.role("cause", next, from, lastWord(next)));
            }
        }
        return found;
    }

    private boolean begins(Clause clause) {
        VerbGroup verb = clause.verb();
        if (verb == null || verb.negated()) {
            return false;
        }
        boolean phrasal = verb.to() < clause.to()
                && lexicon.isCause(
                        "begin", verb.lemma() + "_" + clause.token(verb.to()).lemma());
        return phrasal || lexicon.isCause("begin", verb.lemma());
    }

    private static boolean isTold(Clause clause) {
        VerbGroup verb = clause.verb();
        return clause.opening() == Opening.ADVERBIAL
                && verb != null
                && clause.to() - clause.from() > 2
                && INTRODUCTIONS.contains(clause.token(clause.from()).lemma());
    }

    private static int lastWord(Clause clause) {
        int end = clause.to();
        while (end > clause.from() + 2
                && !Character.isLetterOrDigit(clause.token(end - 1).text().charAt(0))) {
            end--;
        }
        return end;
    }
}
