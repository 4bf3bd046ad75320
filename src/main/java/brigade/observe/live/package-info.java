/**
 * A JVM of this machine, live: which there are, attaching without agent and port, the flight
 * recorder in it on short leases, dumps at intervals, and the trace that both make.
 */
@NullMarked
package brigade.observe.live;

import org.jspecify.annotations.NullMarked;
