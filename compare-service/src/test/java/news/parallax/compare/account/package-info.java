@NullMarked
package news.parallax.compare.account;

import org.jspecify.annotations.NullMarked;
