@NullMarked
package news.parallax.compare.matrix;

import org.jspecify.annotations.NullMarked;
