/** The desk's alert rules. */
@NullMarked
package news.parallax.compare.alert.rule;

import org.jspecify.annotations.NullMarked;
