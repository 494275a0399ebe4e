/** Stories put together and taken apart by the desk, with undo and trail. */
@NullMarked
package news.parallax.compare.regrouping;

import org.jspecify.annotations.NullMarked;
