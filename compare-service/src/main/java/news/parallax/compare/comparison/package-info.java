/** Two pasted passages set against each other; nothing is stored. */
@NullMarked
package news.parallax.compare.comparison;

import org.jspecify.annotations.NullMarked;
