@NullMarked
package news.parallax.compare.arrival;

import org.jspecify.annotations.NullMarked;
