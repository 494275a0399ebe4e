/** What an alert tells, in plain Java: whatever receives it is made from this. */
@NullMarked
package news.parallax.compare.alert.notice;

import org.jspecify.annotations.NullMarked;
