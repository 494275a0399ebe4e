/** What is known of articles and their claims, and the consumer that takes it in. */
@NullMarked
package news.parallax.compare.article;

import org.jspecify.annotations.NullMarked;
