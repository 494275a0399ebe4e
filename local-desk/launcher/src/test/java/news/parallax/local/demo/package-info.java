@NullMarked
package news.parallax.local.demo;

import org.jspecify.annotations.NullMarked;
