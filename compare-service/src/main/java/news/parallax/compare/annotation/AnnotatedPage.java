package news.parallax.compare.annotation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of annotated articles, as the API shows it. */
@Schema(name = "AnnotatedPage")
public record AnnotatedPage(
        @Schema(description = "Earliest first") List<AnnotatedArticle> items,

        @Schema(description = "The cursor of the next page; null behind the last one") @Nullable
        String next) {}
