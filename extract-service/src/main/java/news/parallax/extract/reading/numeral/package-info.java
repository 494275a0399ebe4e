/**
 * Words and numbers of a sentence, read from its characters. The basis of reading quantities and times.
 *
 * <p>Numbers are read by a small grammar of our own rather than by ICU4J's spell-out rules: those read "fourteen
 * thousand" but not "a dozen", "half a million", "two and a half" or "tens of thousands", and cannot say where in running
 * text a number ends.
 */
@NullMarked
package news.parallax.extract.reading.numeral;

import org.jspecify.annotations.NullMarked;
