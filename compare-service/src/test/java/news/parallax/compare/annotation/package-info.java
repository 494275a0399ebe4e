@NullMarked
package news.parallax.compare.annotation;

import org.jspecify.annotations.NullMarked;
