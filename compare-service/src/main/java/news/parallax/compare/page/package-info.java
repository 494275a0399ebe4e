/** Serves the desk's page. */
@NullMarked
package news.parallax.compare.page;

import org.jspecify.annotations.NullMarked;
