/** Articles with their claims marked in the text, by how they stand to those of others. */
@NullMarked
package news.parallax.compare.annotation;

import org.jspecify.annotations.NullMarked;
