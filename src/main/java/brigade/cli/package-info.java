/**
 * The command line: reads what is asked for, runs it, prints the figures and writes them as JSON.
 * It holds no logic of its own.
 */
@NullMarked
package brigade.cli;

import org.jspecify.annotations.NullMarked;
