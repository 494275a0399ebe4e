/** Hands articles from the desk to ingest-service. */
@NullMarked
package news.parallax.compare.submission;

import org.jspecify.annotations.NullMarked;
