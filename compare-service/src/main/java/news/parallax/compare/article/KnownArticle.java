package news.parallax.compare.article;

import java.util.UUID;
import news.parallax.compare.story.ArticleProfile;

/**
 * The newest revision known of an article and where it belongs.
 *
 * @param revision the newest that was compared
 */
public record KnownArticle(int revision, UUID storyId, ArticleProfile profile) {}
