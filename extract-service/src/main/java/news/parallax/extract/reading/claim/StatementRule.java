package news.parallax.extract.reading.claim;

import java.util.List;
import news.parallax.contracts.Claim.Kind;
import news.parallax.contracts.Claim.Polarity;
import news.parallax.contracts.Claim.Stance;
import news.parallax.extract.reading.text.Span;

/** What a clause affirms and somebody else could deny. */
final class StatementRule implements ClaimRule {
    /** Words that a clause must have to be worth setting against others, where neither its class nor a holder tells. */
    private static final int FEWEST_TERMS = 3;

    @Override
    public List<Draft> read(SentenceNotes sentence) {
        return sentence.clauses().stream()
                .filter(StatementRule::couldBeDenied)
                .map(clause -> draft(sentence, clause))
                .toList();
    }

    private static boolean couldBeDenied(ClauseNotes clause) {
        return clause.event() != null
                && clause.read().polarity() == Polarity.AFFIRMED
                && clause.chain().stance() != Stance.DENIES
                && !clause.says()
                && saysEnough(clause);
    }

    /** Whether a clause has words enough to be set against others. */
    static boolean saysEnough(ClauseNotes clause) {
        return clause.terms().size() >= (clause.isFramed() || clause.isReported() ? 2 : FEWEST_TERMS);
    }

    private static Draft draft(SentenceNotes sentence, ClauseNotes clause) {
        Times times = Times.of(sentence, clause);
        return Draft.of(
                        Kind.STATEMENT,
                        new Span(clause.clause().start(), clause.clause().end()),
                        clause)
                .withTimes(times.occurrence(), times.asOf());
    }
}
