@NullMarked
package news.parallax.compare.migration;

import org.jspecify.annotations.NullMarked;
