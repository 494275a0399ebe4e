/** Answers to requests that cannot be understood. */
@NullMarked
package news.parallax.compare.problem;

import org.jspecify.annotations.NullMarked;
