package news.parallax.extract.reading.claim;

import java.util.List;
import java.util.Optional;
import news.parallax.contracts.Evidence;
import news.parallax.contracts.Quantity;
import news.parallax.extract.reading.text.Sentence;

/**
 * A sentence with what is known of it.
 *
 * @param field the text it stands in
 * @param clauses in its order, without overlap
 * @param quantities those that start in it
 */
record SentenceNotes(
        Evidence.Field field, Notes notes, Sentence sentence, List<ClauseNotes> clauses, List<Quantity> quantities) {

    String text() {
        return notes.text().text();
    }

    /** The clause that holds the place; empty for a dateline. */
    Optional<ClauseNotes> clauseAt(int offset) {
        return clauses.stream()
                .filter(c -> c.clause().start() <= offset && offset < c.clause().end())
                .findFirst();
    }
}
