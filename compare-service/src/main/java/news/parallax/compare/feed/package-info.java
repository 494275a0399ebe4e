/** Passes the desk's calls about feeds on to ingest-service. */
@NullMarked
package news.parallax.compare.feed;

import org.jspecify.annotations.NullMarked;
