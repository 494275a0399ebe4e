/** How the system fares: what waits, and what could not be read. */
@NullMarked
package news.parallax.compare.system;

import org.jspecify.annotations.NullMarked;
