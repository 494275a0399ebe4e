/** Adaptive Cards for Microsoft Teams, in plain Java. */
@NullMarked
package news.parallax.compare.alert.teams;

import org.jspecify.annotations.NullMarked;
