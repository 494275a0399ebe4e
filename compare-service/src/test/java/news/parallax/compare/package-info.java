/** What the tests of the service share. */
@NullMarked
package news.parallax.compare;

import org.jspecify.annotations.NullMarked;
