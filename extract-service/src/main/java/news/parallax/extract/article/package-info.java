/** Articles as they come from the topic, claims as they go to the next. */
@NullMarked
package news.parallax.extract.article;

import org.jspecify.annotations.NullMarked;
