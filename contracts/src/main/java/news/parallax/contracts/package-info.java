/**
 * What others may rely on: the three events of the system, their topics and the values they are made of.
 *
 * <p>Each event is a CloudEvent in Kafka's binary content mode with a JSON value; its JSON Schema (2020-12) and a golden
 * example lie beside this package as resources ({@code schemas/}, {@code examples/}). Within a version of a topic only
 * optional properties are ever added; consumers ignore what they do not know. A {@code null} component is absent from
 * the JSON, a list is never null.
 */
@NullMarked
package news.parallax.contracts;

import org.jspecify.annotations.NullMarked;
