@NullMarked
package news.parallax.compare.system;

import org.jspecify.annotations.NullMarked;
