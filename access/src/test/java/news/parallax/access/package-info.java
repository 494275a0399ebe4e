@NullMarked
package news.parallax.access;

import org.jspecify.annotations.NullMarked;
