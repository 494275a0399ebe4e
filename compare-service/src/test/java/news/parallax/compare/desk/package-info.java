@NullMarked
package news.parallax.compare.desk;

import org.jspecify.annotations.NullMarked;
