@NullMarked
package news.parallax.local.endtoend;

import org.jspecify.annotations.NullMarked;
