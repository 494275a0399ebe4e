package news.parallax.ingest.article;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was read on a page.
 *
 * @param own the article that the page is known by; null where the page is but a list of others'
 * @param parts the others, each under the outlet that the page names; nearly always none
 */
record ReadPage(@Nullable ReadArticle own, List<ReadArticle> parts) {
    ReadPage {
        parts = List.copyOf(parts);
        if (own == null && parts.isEmpty()) {
            throw new IllegalArgumentException("a page must hold an article");
        }
    }

    /** At least one. */
    List<ReadArticle> all() {
        return Stream.concat(Stream.ofNullable(own), parts.stream()).toList();
    }
}
