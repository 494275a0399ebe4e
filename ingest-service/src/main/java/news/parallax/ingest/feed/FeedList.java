package news.parallax.ingest.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All feeds, the oldest first. */
@Schema(name = "FeedList")
public record FeedList(@Schema(required = true) List<FeedView> items) {}
