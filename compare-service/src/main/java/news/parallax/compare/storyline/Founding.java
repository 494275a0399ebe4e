package news.parallax.compare.storyline;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import news.parallax.contracts.ContentIds;

/**
 * How a story began. Its id comes from the article that founded it and stays while the story grows.
 */
public record Founding(UUID storyId, UUID foundedBy, Instant foundedAt) {

    /** The oldest first: it lives on when stories turn out to be one. */
    public static final Comparator<Founding> OLDEST_FIRST =
            Comparator.comparing(Founding::foundedAt).thenComparing(Founding::storyId);

    public static Founding by(UUID articleId, Instant now) {
        return new Founding(ContentIds.of("story", articleId), articleId, now);
    }
}
