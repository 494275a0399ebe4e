package news.parallax.extract.reading.claim;

import java.util.List;
import java.util.function.ToIntFunction;

/** Parts of lists that are sorted by place in the text. */
final class Slices {
    private Slices() {}

    /** The elements that start at or behind {@code from} and before {@code to}, found by halving. */
    static <T> List<T> between(List<T> sorted, ToIntFunction<T> start, int from, int to) {
        return sorted.subList(first(sorted, start, from), first(sorted, start, to));
    }

    private static <T> int first(List<T> sorted, ToIntFunction<T> start, int offset) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsInt(sorted.get(middle)) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
