/** Finds the claims that are about the same thing. Plain Java. */
@NullMarked
package news.parallax.compare.alignment;

import org.jspecify.annotations.NullMarked;
