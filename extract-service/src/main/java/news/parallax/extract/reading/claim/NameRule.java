package news.parallax.extract.reading.claim;

import java.util.List;
import news.parallax.contracts.Claim.Kind;
import news.parallax.contracts.NamedRole;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.role.FoundRole;
import news.parallax.extract.reading.role.RoleReader;
import news.parallax.extract.reading.text.Span;

/** Who or what fills a role. */
final class NameRule implements ClaimRule {
    private final RoleReader roles = new RoleReader();

    @Override
    public List<Draft> read(SentenceNotes sentence) {
        List<Clause> clauses =
                sentence.clauses().stream().map(ClauseNotes::clause).toList();
        return roles.read(clauses).stream().map(role -> draft(sentence, role)).toList();
    }

    private static Draft draft(SentenceNotes sentence, FoundRole role) {
        ClauseNotes clause = sentence.clauseAt(role.clause().start()).orElseThrow();
        Span filler = new Span(role.fillerStart(), role.fillerEnd());
        Times times = Times.of(sentence, clause);
        return Draft.of(Kind.NAME, filler, clause)
                .withChain(sentence.chainAt(clause.chain(), filler.start(), filler.end()))
                .withName(new NamedRole(role.role(), filler.of(sentence.text())))
                .withTimes(times.occurrence(), times.asOf());
    }
}
