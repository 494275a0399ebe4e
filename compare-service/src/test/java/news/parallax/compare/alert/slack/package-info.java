@NullMarked
package news.parallax.compare.alert.slack;

import org.jspecify.annotations.NullMarked;
