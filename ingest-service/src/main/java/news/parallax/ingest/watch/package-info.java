/** Visits to sites in their turn, and the pages of articles that are read again to see silent changes. */
@NullMarked
package news.parallax.ingest.watch;

import org.jspecify.annotations.NullMarked;
