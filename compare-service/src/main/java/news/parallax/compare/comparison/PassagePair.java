package news.parallax.compare.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Two passages to set against each other. */
@Schema(name = "PassagePair")
public record PassagePair(@Nullable Passage left, @Nullable Passage right) {}
