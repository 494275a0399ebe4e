/** The service that takes articles in. */
@NullMarked
package news.parallax.ingest;

import org.jspecify.annotations.NullMarked;
