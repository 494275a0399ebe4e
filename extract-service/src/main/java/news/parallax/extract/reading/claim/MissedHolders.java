package news.parallax.extract.reading.claim;

import java.util.List;
import java.util.Set;
import news.parallax.contracts.Claim.Stance;
import news.parallax.contracts.Holder;
import news.parallax.extract.reading.attribution.Chain;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.Clause.Opening;
import news.parallax.extract.reading.event.NounPhrase;
import news.parallax.extract.reading.event.VerbGroup;

/** Holders that show in the clauses of a sentence: "…, officials said in April", "police put the crowd at 40,000". */
final class MissedHolders {
    private static final Set<String> REPORTING = Set.of(
            "say",
            "tell",
            "report",
            "announce",
            "state",
            "claim",
            "add",
            "insist",
            "maintain",
            "confirm",
            "estimate",
            "warn",
            "allege",
            "declare",
            "explain",
            "stress",
            "argue",
            "acknowledge",
            "admit",
            "write",
            "note");
    private static final Set<String> PUTTING = Set.of("put", "estimate", "reckon", "number");

    private MissedHolders() {}

    /** Who says the clause at an index, by the clause behind it; empty where that says nothing. */
    static Chain behind(List<Clause> clauses, int index) {
        for (int at = index + 1; at < Math.min(clauses.size(), index + 3); at++) {
            Clause tail = clauses.get(at);
            if (isTail(tail) && isLast(clauses, at)) {
                return holder(tail, tail.subject(), tail.verb());
            }
        }
        return Chain.NONE;
    }

    /** "But according to Seoul and Kyiv assessments, troops are there": who stands before the subject. */
    static Chain before(Clause clause) {
        NounPhrase subject = clause.subject();
        int limit = Math.min(clause.from() + 3, clause.to() - 2);
        for (int at = clause.from(); at < limit; at++) {
            boolean cue = clause.token(at).text().equalsIgnoreCase("according")
                    && clause.token(at + 1).lemma().equals("to");
            if (cue && subject != null && subject.from() > at + 3) {
                return named(clause, at + 2, commaBefore(clause, subject.from()), "according to");
            }
        }
        return Chain.NONE;
    }

    private static int commaBefore(Clause clause, int index) {
        int at = index - 1;
        while (at > clause.from() && !clause.token(at).tag().equals(",")) {
            at--;
        }
        return at;
    }

    /** Who puts a figure at what the clause says; empty where nobody does. */
    static Chain ofEstimate(Clause clause) {
        VerbGroup verb = clause.verb();
        NounPhrase subject = clause.subject();
        boolean puts = verb != null && subject != null && !verb.passive() && PUTTING.contains(verb.lemma());
        return puts && isNamed(clause, subject) ? holder(clause, subject, verb) : Chain.NONE;
    }

    /** The subject of a clause as one who says something; empty where it is no name or noun. */
    static Chain subjectOf(Clause clause) {
        VerbGroup verb = clause.verb();
        NounPhrase subject = clause.subject();
        return verb != null && subject != null && isNamed(clause, subject) ? holder(clause, subject, verb) : Chain.NONE;
    }

    private static boolean isTail(Clause clause) {
        VerbGroup verb = clause.verb();
        NounPhrase subject = clause.subject();
        return verb != null
                && subject != null
                && verb.finite()
                && !verb.passive()
                && !verb.negated()
                && clause.opening() == Opening.MAIN
                && REPORTING.contains(verb.lemma())
                && subject.from() >= clause.from()
                && clause.from() > 0
                && Set.of(",", "''").contains(clause.token(clause.from() - 1).tag())
                && isNamed(clause, subject);
    }

    /** A tail with content of its own ("…, officials said the plant was safe") says that, not what stands before it. */
    private static boolean isLast(List<Clause> clauses, int at) {
        return at + 1 == clauses.size() || clauses.get(at + 1).opening() != Opening.CONTENT;
    }

    private static boolean isNamed(Clause clause, NounPhrase subject) {
        return clause.token(subject.head()).tag().startsWith("NN");
    }

    private static Chain holder(Clause clause, NounPhrase subject, VerbGroup verb) {
        return named(
                clause, subject.from(), subject.to(), clause.token(verb.main()).text());
    }

    private static Chain named(Clause clause, int from, int to, String cue) {
        StringBuilder name = new StringBuilder();
        for (int at = from; at < to; at++) {
            boolean apart =
                    at > from && clause.token(at - 1).end() < clause.token(at).start();
            name.append(apart ? " " : "").append(clause.token(at).text());
        }
        if (name.isEmpty() || name.length() > Holder.MAX_NAME) {
            return Chain.NONE;
        }
        return new Chain(List.of(new Holder(name.toString(), Holder.Kind.UNKNOWN, cue)), Stance.ASSERTS);
    }
}
