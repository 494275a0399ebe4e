package news.parallax.compare.storyline;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import news.parallax.compare.article.ArticleView;
import news.parallax.compare.disagreement.CompatibleView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A story with its articles. */
@Schema(name = "StoryDetail")
public record StoryDetail(
        @JsonUnwrapped StoryView story,

        @Schema(description = "Its articles, earliest first; at most 1,000")
        List<ArticleView> members,

        @Schema(description = "Claims of different sources that were found compatible, with the reason; at most 200")
        List<CompatibleView> compatible) {}
