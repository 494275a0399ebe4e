@NullMarked
package news.parallax.extract.reading.text;

import org.jspecify.annotations.NullMarked;
