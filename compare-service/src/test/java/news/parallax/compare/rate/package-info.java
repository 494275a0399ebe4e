@NullMarked
package news.parallax.compare.rate;

import org.jspecify.annotations.NullMarked;
