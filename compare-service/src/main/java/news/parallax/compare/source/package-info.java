/** Outlets and what the desk knows of them. */
@NullMarked
package news.parallax.compare.source;

import org.jspecify.annotations.NullMarked;
