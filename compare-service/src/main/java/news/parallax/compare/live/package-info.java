/** The live stream of what changes. */
@NullMarked
package news.parallax.compare.live;

import org.jspecify.annotations.NullMarked;
