package news.parallax.extract.reading.claim;

import java.util.List;
import java.util.Optional;
import news.parallax.contracts.Evidence;
import news.parallax.contracts.Quantity;
import news.parallax.extract.reading.attribution.Attributions;
import news.parallax.extract.reading.attribution.Chain;
import news.parallax.extract.reading.text.Sentence;
import news.parallax.extract.reading.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with what is known of it.
 *
 * @param field the text it stands in
 * @param attributions those that bear on it
 * @param clauses in its order, without overlap
 * @param quantities those that start in it
 * @param times those that start in it
 * @param timed the last clause before it that puts an event of a known class at a time
 * @param counted figures with a noun in the sentences before it, the nearest last
 * @param before what was said before it
 */
record SentenceNotes(
        Evidence.Field field,
        Notes notes,
        Attributions attributions,
        Sentence sentence,
        List<ClauseNotes> clauses,
        List<Quantity> quantities,
        List<TimeMention> times,
        @Nullable ClauseNotes timed,
        List<Quantity> counted,
        Before before) {

    String text() {
        return notes.text().text();
    }

    /** Its last clause that puts an event of a known class at a time. */
    Optional<ClauseNotes> lastTimed() {
        return clauses.reversed().stream()
                .filter(clause -> clause.isFramed() && !clause.says())
                .filter(clause -> Times.of(this, clause).occurrence() != null)
                .findFirst();
    }

    /** The place of one of its clauses; by where it begins, as comparing all that is known of clauses takes long. */
    int indexOf(ClauseNotes clause) {
        int index = 0;
        while (clauses.get(index).clause().from() != clause.clause().from()) {
            index++;
        }
        return index;
    }

    /**
     * Who says it at the verb; where the verb is the article's own, who says what stands at a place: "blamed a lorry", "traced
     * the leak to the valve house".
     */
    Chain chainAt(Chain ofVerb, int start, int end) {
        return ofVerb.or(() -> attributions.chainAt(start, end));
    }

    /** The clause that holds the place; empty for a dateline. */
    Optional<ClauseNotes> clauseAt(int offset) {
        return clauses.stream()
                .filter(c -> c.clause().start() <= offset && offset < c.clause().end())
                .findFirst();
    }
}
