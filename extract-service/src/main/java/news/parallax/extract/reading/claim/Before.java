package news.parallax.extract.reading.claim;

import java.util.List;

/**
 * What was said before a sentence.
 *
 * @param told statements and denials, the last last
 * @param last those of the sentence right before
 */
record Before(List<Draft> told, List<Draft> last) {
    Before {
        told = List.copyOf(told);
        last = List.copyOf(last);
    }
}
