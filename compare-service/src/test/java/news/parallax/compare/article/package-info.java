@NullMarked
package news.parallax.compare.article;

import org.jspecify.annotations.NullMarked;
