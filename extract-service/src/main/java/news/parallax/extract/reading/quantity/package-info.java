/** Figures in running text: numbers with their bounds, and the unit or the things that they count. */
@NullMarked
package news.parallax.extract.reading.quantity;

import org.jspecify.annotations.NullMarked;
