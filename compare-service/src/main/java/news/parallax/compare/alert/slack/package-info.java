/** Cards for Slack and what Slack answers, in plain Java. */
@NullMarked
package news.parallax.compare.alert.slack;

import org.jspecify.annotations.NullMarked;
