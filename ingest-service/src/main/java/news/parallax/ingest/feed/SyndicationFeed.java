package news.parallax.ingest.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** RSS in all its versions and Atom, by ROME. */
final class SyndicationFeed {
    private SyndicationFeed() {}

    static FeedContent read(FeedXml xml) throws BadFeedException {
        try {
            WireFeedInput input = new WireFeedInput(false, Locale.US);
            input.setAllowDoctypes(false);
            WireFeed wire = input.build(new StringReader(xml.text()));
            SyndFeed feed = new SyndFeedImpl(wire, false);
            List<FeedContent.Entry> entries = feed.getEntries().stream()
                    .limit(FeedReader.MOST_ENTRIES)
                    .map(SyndicationFeed::entry)
                    .toList();
            return new FeedContent(format(wire), feed.getTitle(), entries, timeToLive(wire));
        } catch (FeedException | IllegalArgumentException e) {
            throw new BadFeedException("This looks like RSS or Atom, but cannot be read as either.");
        }
    }

    private static FeedContent.Entry entry(SyndEntry entry) {
        return new FeedContent.Entry(
                link(entry), entry.getTitle(), instant(entry.getPublishedDate()), instant(entry.getUpdatedDate()));
    }

    /** The id of an entry is its address where the entry has no link, unless it is some other kind of name. */
    private static String link(SyndEntry entry) {
        String link = Optional.ofNullable(entry.getLink()).orElse("").strip();
        String id = Optional.ofNullable(entry.getUri()).orElse("").strip();
        return link.isEmpty() && id.startsWith("http") ? id : link;
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private static FeedContent.Format format(WireFeed wire) {
        return wire instanceof Channel ? FeedContent.Format.RSS : FeedContent.Format.ATOM;
    }

    private static @Nullable Duration timeToLive(WireFeed wire) {
        return wire instanceof Channel channel && channel.getTtl() > 0 ? Duration.ofMinutes(channel.getTtl()) : null;
    }
}
