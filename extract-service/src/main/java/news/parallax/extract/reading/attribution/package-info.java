/**
 * Who says what: the holder of each assertion, the words that tie it to the holder, and the content. Offsets count UTF-16
 * code units of the text that was read.
 */
@NullMarked
package news.parallax.extract.reading.attribution;

import org.jspecify.annotations.NullMarked;
