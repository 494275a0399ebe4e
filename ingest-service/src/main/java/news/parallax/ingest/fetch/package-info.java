/**
 * Fetching from addresses that strangers name: only public ones, checked and pinned at every hop, within bounds of size
 * and time. Plain Java but for the bean that makes it; docs/feeds.md tells what is refused.
 */
@NullMarked
package news.parallax.ingest.fetch;

import org.jspecify.annotations.NullMarked;
