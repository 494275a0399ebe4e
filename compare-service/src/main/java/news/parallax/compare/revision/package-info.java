/** The revisions of an article and what changed between them. */
@NullMarked
package news.parallax.compare.revision;

import org.jspecify.annotations.NullMarked;
