package news.parallax.compare.story;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an article is about, as far as placing it in a story needs.
 *
 * @param terms lower-case, distinct, at most {@value #MAX_TERMS}, names, each with {@value #NAME_MARK} before it,
 *     and stems of content words, each kind with the most prominent first: what title and lead have, what is said often. To a
 *     store they are opaque
 */
public record ArticleProfile(UUID articleId, String source, String title, Instant publishedAt, List<String> terms) {
    public static final int MAX_TERMS = 120;
    public static final String NAME_MARK = "@";

    public ArticleProfile {
        terms = List.copyOf(terms);
        if (terms.size() > MAX_TERMS) {
            throw new IllegalArgumentException("terms may be " + MAX_TERMS + " but are " + terms.size());
        }
    }
}
