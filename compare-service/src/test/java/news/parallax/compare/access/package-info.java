@NullMarked
package news.parallax.compare.access;

import org.jspecify.annotations.NullMarked;
