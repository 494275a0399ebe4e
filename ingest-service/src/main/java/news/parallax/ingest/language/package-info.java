/** Which language a text is written in. Plain Java. */
@NullMarked
package news.parallax.ingest.language;

import org.jspecify.annotations.NullMarked;
