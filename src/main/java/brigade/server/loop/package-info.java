/**
 * The event loop: one thread that never waits, timers instead of waits, and workers for what is
 * heavy.
 */
@NullMarked
package brigade.server.loop;

import org.jspecify.annotations.NullMarked;
