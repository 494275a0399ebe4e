package news.parallax.extract.reading.claim;

import java.util.List;
import java.util.stream.IntStream;
import news.parallax.contracts.Claim.Kind;
import news.parallax.contracts.Claim.Polarity;
import news.parallax.contracts.Claim.Stance;
import news.parallax.extract.reading.event.Clause.Opening;
import news.parallax.extract.reading.text.Span;

/** What a clause affirms and somebody else could deny. */
final class StatementRule implements ClaimRule {
    private final Rejections rejections = new Rejections();

    /** Words that a clause must have to be worth setting against others, where neither its class nor a holder tells. */
    private static final int FEWEST_TERMS = 3;

    @Override
    public List<Draft> read(SentenceNotes sentence) {
        return IntStream.range(0, sentence.clauses().size())
                .filter(at -> couldBeDenied(sentence.clauses().get(at)) && !isRejected(sentence, at))
                .mapToObj(at -> draft(sentence, sentence.clauses().get(at)))
                .toList();
    }

    /** "Poured scorn on a report that the two had met": nobody is named who says so. */
    private boolean isRejected(SentenceNotes sentence, int at) {
        ClauseNotes clause = sentence.clauses().get(at);
        return at > 0
                && clause.clause().opening() == Opening.CONTENT
                && !clause.isReported()
                && !rejections
                        .rejecting(sentence, sentence.clauses().get(at - 1))
                        .holders()
                        .isEmpty();
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
