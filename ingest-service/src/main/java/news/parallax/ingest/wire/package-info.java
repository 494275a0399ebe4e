/** What agencies deliver, in their formats. */
@NullMarked
package news.parallax.ingest.wire;

import org.jspecify.annotations.NullMarked;
