/** How fast the system is and what it costs: {@code ./desk bench}. */
@NullMarked
package news.parallax.local.bench;

import org.jspecify.annotations.NullMarked;
