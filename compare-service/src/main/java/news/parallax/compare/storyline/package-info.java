/** Which articles belong to which story, and how that is stored. */
@NullMarked
package news.parallax.compare.storyline;

import org.jspecify.annotations.NullMarked;
