@NullMarked
package news.parallax.compare.judgement;

import org.jspecify.annotations.NullMarked;
