/** Faults made on purpose, and the proof that nothing is lost, doubled or changed by them: {@code ./desk chaos}. */
@NullMarked
package news.parallax.local.chaos;

import org.jspecify.annotations.NullMarked;
