@NullMarked
package news.parallax.compare.alert.webhook;

import org.jspecify.annotations.NullMarked;
