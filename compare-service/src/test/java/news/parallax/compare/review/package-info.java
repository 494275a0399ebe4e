@NullMarked
package news.parallax.compare.review;

import org.jspecify.annotations.NullMarked;
