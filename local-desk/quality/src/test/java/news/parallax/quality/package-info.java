/** How well the services read and judge annotated stories, and the learning of the judge's weights from them. */
@NullMarked
package news.parallax.quality;

import org.jspecify.annotations.NullMarked;
