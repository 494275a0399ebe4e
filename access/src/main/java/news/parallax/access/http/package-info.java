/** How the services find out who calls, and what that allows: the same in all of them. */
@NullMarked
package news.parallax.access.http;

import org.jspecify.annotations.NullMarked;
