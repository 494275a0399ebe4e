@NullMarked
package news.parallax.compare.revision;

import org.jspecify.annotations.NullMarked;
