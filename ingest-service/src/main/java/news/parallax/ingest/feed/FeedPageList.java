package news.parallax.ingest.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Pages of a feed, those found last first. */
@Schema(name = "FeedPageList")
public record FeedPageList(@Schema(required = true) List<FeedPageView> items) {}
