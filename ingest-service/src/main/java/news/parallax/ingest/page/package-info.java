/**
 * Reading a page: what of it is the article, and what the page says about itself. Plain Java over text and HTML; knows
 * nothing of the service around it.
 */
@NullMarked
package news.parallax.ingest.page;

import org.jspecify.annotations.NullMarked;
