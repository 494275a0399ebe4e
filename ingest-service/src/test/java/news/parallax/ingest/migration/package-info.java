@NullMarked
package news.parallax.ingest.migration;

import org.jspecify.annotations.NullMarked;
