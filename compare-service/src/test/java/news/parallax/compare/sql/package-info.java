@NullMarked
package news.parallax.compare.sql;

import org.jspecify.annotations.NullMarked;
