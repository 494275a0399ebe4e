/** Who may do what: roles, API keys, accounts. Plain Java; {@code http} is what the services make of it. */
@NullMarked
package news.parallax.access;

import org.jspecify.annotations.NullMarked;
