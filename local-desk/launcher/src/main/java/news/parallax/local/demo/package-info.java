/**
 * The demonstration: posts the sample story to a running desk as any newsroom system would, waits until it is compared
 * and shows what disagrees. Knows the services by their HTTP interfaces only.
 */
@NullMarked
package news.parallax.local.demo;

import org.jspecify.annotations.NullMarked;
