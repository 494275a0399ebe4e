package news.parallax.extract.reading.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import news.parallax.contracts.Claim.Kind;
import news.parallax.contracts.Quantity;
import org.jspecify.annotations.Nullable;

/** What a reader has in mind of the sentences just read. Not thread-safe: one a text. */
final class Memory {
    /** Sentences that a bare figure may look back for what it counts. */
    private static final int SENTENCES = 5;

    /** Statements and denials that another may look back for what it denies. */
    private static final int TOLD = 60;

    private final Deque<List<Quantity>> counted = new ArrayDeque<>();
    private final Deque<Draft> told = new ArrayDeque<>();
    private List<Draft> last = List.of();
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

    Before before() {
        return new Before(List.copyOf(told), last);
    }

    /** @param drafts what was found in the sentence */
    void keep(SentenceNotes sentence, List<Draft> drafts) {
        timed = sentence.lastTimed().orElse(timed);
        counted.addLast(drafts.stream()
                .map(Draft::quantity)
                .filter(Objects::nonNull)
                .filter(quantity -> quantity.counted() != null)
                .toList());
        last = drafts.stream().filter(Memory::isTold).toList();
        told.addAll(last);
        while (told.size() > TOLD) {
            told.removeFirst();
        }
        if (counted.size() > SENTENCES) {
            counted.removeFirst();
        }
    }

    private static boolean isTold(Draft draft) {
        return draft.kind() == Kind.STATEMENT || draft.kind() == Kind.DENIAL;
    }
}
