/**
 * The whole system on one machine: broker and database in this JVM, the three services as child processes, all of it
 * ended together. {@link news.parallax.local.desk.DeskCommand} is the command line behind {@code ./desk}.
 */
@NullMarked
package news.parallax.local.desk;

import org.jspecify.annotations.NullMarked;
