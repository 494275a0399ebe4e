@NullMarked
package news.parallax.compare.storyline;

import org.jspecify.annotations.NullMarked;
