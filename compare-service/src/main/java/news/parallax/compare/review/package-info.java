/** The desk's decisions on disagreements: who may do what next, who did what, and the calls for both. */
@NullMarked
package news.parallax.compare.review;

import org.jspecify.annotations.NullMarked;
