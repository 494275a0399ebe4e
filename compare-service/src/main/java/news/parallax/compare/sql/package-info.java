/** Plain SQL over the service's own schema, for what is done to sets of rows. */
@NullMarked
package news.parallax.compare.sql;

import org.jspecify.annotations.NullMarked;
