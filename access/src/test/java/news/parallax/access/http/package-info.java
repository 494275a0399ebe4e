@NullMarked
package news.parallax.access.http;

import org.jspecify.annotations.NullMarked;
