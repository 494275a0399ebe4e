@NullMarked
package news.parallax.local.importing;

import org.jspecify.annotations.NullMarked;
