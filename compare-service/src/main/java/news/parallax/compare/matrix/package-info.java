/** The facts of a story against its outlets. */
@NullMarked
package news.parallax.compare.matrix;

import org.jspecify.annotations.NullMarked;
