package news.parallax.compare.judgement;

import java.time.Instant;
import java.util.UUID;
import news.parallax.contracts.ArticlePublished;
import news.parallax.contracts.ClaimsExtracted;

/**
 * One revision of an article as a witness: everything about it that judging needs besides its claims.
 *
 * @param superseded true for an earlier revision, kept to find silent changes; it takes no part in other comparisons
 * @param reading whether its text was read
 * @param length of the kept text, in UTF-16 code units
 * @param fingerprint of the kept text, for finding copies of one another
 */
public record Account(
        UUID articleId,
        int revision,
        boolean superseded,
        String url,
        String title,
        String source,
        Instant publishedAt,
        ClaimsExtracted.Reading reading,
        int length,
        Fingerprint fingerprint) {
    /**
     * What was extracted from a revision.
     *
     * @param fingerprint of the article's body
     */
    public static Account of(ClaimsExtracted event, boolean superseded, Fingerprint fingerprint) {
        ArticlePublished article = event.article();
        return new Account(
                article.articleId(),
                article.revision(),
                superseded,
                article.url(),
                article.title(),
                article.source(),
                article.publishedAt(),
                event.reading(),
                article.body().length(),
                fingerprint);
    }

    /** Cheap, as accounts are parts of keys: a fingerprint has a thousand numbers. */
    @Override
    public int hashCode() {
        return 31 * articleId.hashCode() + revision;
    }
}
