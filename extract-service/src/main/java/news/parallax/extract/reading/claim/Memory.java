package news.parallax.extract.reading.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import news.parallax.contracts.Quantity;
import org.jspecify.annotations.Nullable;

/** What a reader has in mind of the sentences just read. Not thread-safe: one a text. */
final class Memory {
    /** Sentences that a bare figure may look back for what it counts. */
    private static final int SENTENCES = 5;

    private final Deque<List<Quantity>> counted = new ArrayDeque<>();
    private @Nullable ClauseNotes timed;

    /** Figures with a noun, the nearest last. */
    List<Quantity> counted() {
        List<Quantity> all = new ArrayList<>();
        counted.forEach(all::addAll);
        return List.copyOf(all);
    }

    /** The last clause that puts an event of a known class at a time, null where there is none. */
    @Nullable
    ClauseNotes timed() {
        return timed;
    }

    /** @param drafts what was found in the sentence */
    void keep(SentenceNotes sentence, List<Draft> drafts) {
        timed = sentence.lastTimed().orElse(timed);
        counted.addLast(drafts.stream()
                .map(Draft::quantity)
                .filter(Objects::nonNull)
                .filter(quantity -> quantity.counted() != null)
                .toList());
        if (counted.size() > SENTENCES) {
            counted.removeFirst();
        }
    }
}
