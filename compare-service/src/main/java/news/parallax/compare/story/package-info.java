@NullMarked
package news.parallax.compare.story;

import org.jspecify.annotations.NullMarked;
