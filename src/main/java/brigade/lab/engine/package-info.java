/**
 * The JVM in which labs run: a child process that answers requests of the app, a line each, and
 * ends when the app does. Nothing in here is loaded by the app itself.
 */
@NullMarked
package brigade.lab.engine;

import org.jspecify.annotations.NullMarked;
