/** Requests to addresses that somebody else named, made to the very addresses that were checked. */
@NullMarked
package news.parallax.outgoing;

import org.jspecify.annotations.NullMarked;
