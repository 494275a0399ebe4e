/** Who or what fills a role: cause, commander, chair, winner. */
@NullMarked
package news.parallax.extract.reading.role;

import org.jspecify.annotations.NullMarked;
