@NullMarked
package news.parallax.compare.alert.notice;

import org.jspecify.annotations.NullMarked;
