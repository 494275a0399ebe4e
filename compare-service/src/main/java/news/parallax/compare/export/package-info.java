/** Disagreements for other programs: CSV, JSON, JSON-LD. */
@NullMarked
package news.parallax.compare.export;

import org.jspecify.annotations.NullMarked;
