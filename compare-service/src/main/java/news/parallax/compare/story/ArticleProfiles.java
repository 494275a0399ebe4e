package news.parallax.compare.story;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.compare.alignment.Stems;
import news.parallax.contracts.ArticlePublished;
import news.parallax.contracts.ClaimsExtracted;

/** Makes the profile of an article from its title and the first part of its text. */
public final class ArticleProfiles {
    /** Code units of the body that are looked at: an article says early what it is about. */
    private static final int LEAD = 2_500;

    private static final int MAX_NAMES = 30;
    private static final int SHORTEST = 4;

    private ArticleProfiles() {}

    public static ArticleProfile of(ClaimsExtracted claims) {
        ArticlePublished article = claims.article();
        String lead = article.body().substring(0, Math.min(LEAD, article.body().length()));
        List<String> words = Stems.words(article.title() + "\n" + lead);
        Set<String> terms = new LinkedHashSet<>();
        for (String word : words) {
            if (terms.size() < MAX_NAMES && word.length() >= SHORTEST && Character.isUpperCase(word.charAt(0))) {
                terms.add(ArticleProfile.NAME_MARK + word.toLowerCase(Locale.ROOT));
            }
        }
        for (String word : words) {
            if (terms.size() < ArticleProfile.MAX_TERMS
                    && word.length() >= SHORTEST
                    && Character.isLowerCase(word.charAt(0))) {
                terms.add(Stems.ofWord(word));
            }
        }
        return new ArticleProfile(
                article.articleId(), article.source(), article.title(), article.publishedAt(), List.copyOf(terms));
    }
}
