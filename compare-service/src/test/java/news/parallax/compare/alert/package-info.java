@NullMarked
package news.parallax.compare.alert;

import org.jspecify.annotations.NullMarked;
