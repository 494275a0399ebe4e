/** Statements in the transaction of the caller. */
@NullMarked
package news.parallax.ingest.sql;

import org.jspecify.annotations.NullMarked;
