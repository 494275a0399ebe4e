@NullMarked
package news.parallax.extract.access;

import org.jspecify.annotations.NullMarked;
