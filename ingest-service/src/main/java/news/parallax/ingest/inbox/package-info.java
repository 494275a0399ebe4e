/** Articles that other systems put on a topic rather than post. */
@NullMarked
package news.parallax.ingest.inbox;

import org.jspecify.annotations.NullMarked;
