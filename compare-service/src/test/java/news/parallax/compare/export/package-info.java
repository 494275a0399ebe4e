@NullMarked
package news.parallax.compare.export;

import org.jspecify.annotations.NullMarked;
