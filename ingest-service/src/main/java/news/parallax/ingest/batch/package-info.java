/** Many articles in one request, a line each. */
@NullMarked
package news.parallax.ingest.batch;

import org.jspecify.annotations.NullMarked;
