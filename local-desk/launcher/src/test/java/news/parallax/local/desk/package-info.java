@NullMarked
package news.parallax.local.desk;

import org.jspecify.annotations.NullMarked;
