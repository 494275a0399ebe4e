@NullMarked
package news.parallax.compare.live;

import org.jspecify.annotations.NullMarked;
