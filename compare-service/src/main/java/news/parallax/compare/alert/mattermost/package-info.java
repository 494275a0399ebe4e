/** Posts for Mattermost, in plain Java. */
@NullMarked
package news.parallax.compare.alert.mattermost;

import org.jspecify.annotations.NullMarked;
