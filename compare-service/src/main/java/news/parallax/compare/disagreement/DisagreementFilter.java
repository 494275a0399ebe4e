package news.parallax.compare.disagreement;

import java.util.UUID;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Status;
import org.jspecify.annotations.Nullable;

/** Which disagreements are asked for; null asks for all. */
record DisagreementFilter(
        @Nullable Status status,
        @Nullable Kind kind,
        @Nullable UUID storyId) {}
