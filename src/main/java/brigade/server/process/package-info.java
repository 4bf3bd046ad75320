/**
 * A process for each order: what runs here starts it, gives it the order by a pipe and records what
 * it tells; {@link brigade.server.process.ChildMain} is the program that runs there.
 */
@NullMarked
package brigade.server.process;

import org.jspecify.annotations.NullMarked;
