/** The formats that agencies deliver in: ninjs, NewsML-G2 and NITF. Knows no framework. */
@NullMarked
package news.parallax.ingest.wire.format;

import org.jspecify.annotations.NullMarked;
