/** Passages read on request over HTTP; nothing is stored. */
@NullMarked
package news.parallax.extract.passage;

import org.jspecify.annotations.NullMarked;
