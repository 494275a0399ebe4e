@NullMarked
package news.parallax.compare.feed;

import org.jspecify.annotations.NullMarked;
