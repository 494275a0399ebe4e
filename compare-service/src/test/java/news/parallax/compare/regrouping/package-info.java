@NullMarked
package news.parallax.compare.regrouping;

import org.jspecify.annotations.NullMarked;
