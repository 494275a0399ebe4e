/** Where alerts go. */
@NullMarked
package news.parallax.compare.alert.channel;

import org.jspecify.annotations.NullMarked;
