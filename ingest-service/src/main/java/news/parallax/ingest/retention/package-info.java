/** How long texts are kept, and pages that are not visited any more. */
@NullMarked
package news.parallax.ingest.retention;

import org.jspecify.annotations.NullMarked;
