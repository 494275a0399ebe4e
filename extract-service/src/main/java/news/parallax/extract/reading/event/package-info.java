/** What happens in a clause: predicate and frame, participants, modality, polarity. */
@NullMarked
package news.parallax.extract.reading.event;

import org.jspecify.annotations.NullMarked;
