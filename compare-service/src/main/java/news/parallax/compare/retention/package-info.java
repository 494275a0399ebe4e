/** How long texts and alerts are kept. What was found and what the desk decided is never deleted. */
@NullMarked
package news.parallax.compare.retention;

import org.jspecify.annotations.NullMarked;
