/** Alerts on their way: stored with the change, bundled, sent, logged. */
@NullMarked
package news.parallax.compare.alert.delivery;

import org.jspecify.annotations.NullMarked;
