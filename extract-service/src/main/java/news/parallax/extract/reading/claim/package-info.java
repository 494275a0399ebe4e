/** Puts together what the other readers find: the claims of an article. */
@NullMarked
package news.parallax.extract.reading.claim;

import org.jspecify.annotations.NullMarked;
