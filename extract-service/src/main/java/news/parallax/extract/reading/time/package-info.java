/** Times, dates and spans of time that an article names, resolved against its publication date. */
@NullMarked
package news.parallax.extract.reading.time;

import org.jspecify.annotations.NullMarked;
