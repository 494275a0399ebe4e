/**
 * A real Kafka broker and a real PostgreSQL server on this machine, from Maven artefacts: what the local desk runs on and
 * what the tests of the services run against. Nothing here knows the services.
 */
@NullMarked
package news.parallax.local;

import org.jspecify.annotations.NullMarked;
