/** Feeds: RSS, Atom, JSON Feed and news sitemaps, polled for the pages that they list. */
@NullMarked
package news.parallax.ingest.feed;

import org.jspecify.annotations.NullMarked;
