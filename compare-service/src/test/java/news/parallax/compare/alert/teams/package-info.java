@NullMarked
package news.parallax.compare.alert.teams;

import org.jspecify.annotations.NullMarked;
