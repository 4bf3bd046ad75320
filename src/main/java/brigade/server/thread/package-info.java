/**
 * A thread for each order: a platform thread, or a virtual one, for which the lane of its carrier
 * is written, too.
 */
@NullMarked
package brigade.server.thread;

import org.jspecify.annotations.NullMarked;
