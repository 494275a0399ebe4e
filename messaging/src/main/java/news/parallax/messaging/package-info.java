/**
 * The plumbing that the services share: state and event commit together through an outbox, consumers remember event ids
 * in an inbox, events travel as CloudEvents, and failures that pass are told from those that do not.
 */
@NullMarked
package news.parallax.messaging;

import org.jspecify.annotations.NullMarked;
