/** Who gets what and when, in plain Java. */
@NullMarked
package news.parallax.compare.alert.matching;

import org.jspecify.annotations.NullMarked;
