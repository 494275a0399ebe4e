/** What a url says about an article: the one address it is known by and the site it stands on. Plain Java. */
@NullMarked
package news.parallax.ingest.url;

import org.jspecify.annotations.NullMarked;
