package news.parallax.compare.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of a list, and where it goes on.
 *
 * @param next the cursor of the next page, null where there is none
 */
public record Page<T>(List<T> shown, @Nullable String next) {
    /**
     * The page that begins at a cursor.
     *
     * @param found what there is from the cursor on: one more than {@code size}, where there are so many, tells that there is
     *     a next page
     * @param cursor of an entry, behind which the next page begins
     */
    public static <T> Page<T> of(List<T> found, int size, Function<T, String> cursor) {
        return found.size() > size
                ? new Page<>(List.copyOf(found.subList(0, size)), cursor.apply(found.get(size - 1)))
                : new Page<>(found, null);
    }
}
