package news.parallax.compare.story;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an article is about, as far as placing it in a story needs.
 *
 * @param terms lower-case, distinct, at most 60, most telling first: names, places and content words of title and lead
 *     before those of the rest
 */
public record ArticleProfile(UUID articleId, String source, String title, Instant publishedAt, List<String> terms) {
    public ArticleProfile {
        terms = List.copyOf(terms);
    }
}
