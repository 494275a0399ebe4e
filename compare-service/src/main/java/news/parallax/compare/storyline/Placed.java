package news.parallax.compare.storyline;

import java.util.UUID;
import news.parallax.compare.story.ArticleProfile;

/** An article and the story it belongs to. */
public record Placed(ArticleProfile profile, UUID storyId) {
    public UUID articleId() {
        return profile.articleId();
    }
}
