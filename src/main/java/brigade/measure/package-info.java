/**
 * How Brigade measures itself: the watch on the UI thread with its bell, distributions by interval,
 * and the experiments that the command line, the window and the benchmarks share.
 *
 * <p>Latencies are taken from the instant at which a thing was due, not from when it was got round
 * to: while the UI thread is frozen every ring of the bell of that time counts (no coordinated
 * omission).
 */
@NullMarked
package brigade.measure;

import org.jspecify.annotations.NullMarked;
