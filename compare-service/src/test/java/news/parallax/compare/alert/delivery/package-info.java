@NullMarked
package news.parallax.compare.alert.delivery;

import org.jspecify.annotations.NullMarked;
