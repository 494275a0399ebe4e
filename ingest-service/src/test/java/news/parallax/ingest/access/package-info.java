@NullMarked
package news.parallax.ingest.access;

import org.jspecify.annotations.NullMarked;
