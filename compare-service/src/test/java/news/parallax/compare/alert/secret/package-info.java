@NullMarked
package news.parallax.compare.alert.secret;

import org.jspecify.annotations.NullMarked;
