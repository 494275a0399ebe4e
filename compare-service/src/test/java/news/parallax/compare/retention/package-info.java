@NullMarked
package news.parallax.compare.retention;

import org.jspecify.annotations.NullMarked;
