@NullMarked
package news.parallax.ingest.retention;

import org.jspecify.annotations.NullMarked;
