@NullMarked
package news.parallax.compare.alert.matching;

import org.jspecify.annotations.NullMarked;
