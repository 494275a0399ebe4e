/** The broker and the database under test, and for the tests of the services. */
@NullMarked
package news.parallax.local;

import org.jspecify.annotations.NullMarked;
