/** Exchange rates: read from the European Central Bank's reference rates, kept, and asked for when sums are compared. */
@NullMarked
package news.parallax.compare.rate;

import org.jspecify.annotations.NullMarked;
