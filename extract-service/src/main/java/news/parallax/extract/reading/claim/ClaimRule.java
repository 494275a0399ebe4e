package news.parallax.extract.reading.claim;

import java.util.List;

/** Finds the claims of one kind in a sentence. Implementations are thread-safe. */
interface ClaimRule {
    /** The claims in the order of the sentence. */
    List<Draft> read(SentenceNotes sentence);
}
