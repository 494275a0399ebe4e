/** Reports that somebody did not mention something. */
@NullMarked
package news.parallax.extract.reading.silence;

import org.jspecify.annotations.NullMarked;
