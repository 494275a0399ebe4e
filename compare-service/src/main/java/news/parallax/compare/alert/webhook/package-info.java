/** Payloads and signatures by the Standard Webhooks specification, in plain Java. */
@NullMarked
package news.parallax.compare.alert.webhook;

import org.jspecify.annotations.NullMarked;
