/** Disagreements through time: how they open, change, resolve and open again, and the calls that show them. */
@NullMarked
package news.parallax.compare.disagreement;

import org.jspecify.annotations.NullMarked;
