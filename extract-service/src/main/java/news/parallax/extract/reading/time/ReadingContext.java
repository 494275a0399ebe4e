package news.parallax.extract.reading.time;

import java.time.Instant;
import java.time.ZoneId;

/**
 * What the times of an article are counted from.
 *
 * @param publishedAt when the revision was published
 * @param zone in which the article says "Tuesday": that of its dateline, see {@link PlaceZones}
 */
public record ReadingContext(Instant publishedAt, ZoneId zone) {}
