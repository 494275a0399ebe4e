/** How lists are handed out page by page. */
@NullMarked
package news.parallax.compare.paging;

import org.jspecify.annotations.NullMarked;
