/** {@code ./desk import}: articles from files into a running system. */
@NullMarked
package news.parallax.local.importing;

import org.jspecify.annotations.NullMarked;
