/** extract-service: reads articles and publishes the claims found in them. It stores nothing. */
@NullMarked
package news.parallax.extract;

import org.jspecify.annotations.NullMarked;
