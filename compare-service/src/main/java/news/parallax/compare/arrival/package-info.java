/** What happens when the claims of an article arrive, from the record to the stored and published changes. */
@NullMarked
package news.parallax.compare.arrival;

import org.jspecify.annotations.NullMarked;
