@NullMarked
package news.parallax.compare.source;

import org.jspecify.annotations.NullMarked;
