@NullMarked
package news.parallax.compare.disagreement;

import org.jspecify.annotations.NullMarked;
