/** Articles: taking them in, keeping their revisions, publishing each new one. */
@NullMarked
package news.parallax.ingest.article;

import org.jspecify.annotations.NullMarked;
