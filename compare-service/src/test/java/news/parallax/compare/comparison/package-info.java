@NullMarked
package news.parallax.compare.comparison;

import org.jspecify.annotations.NullMarked;
