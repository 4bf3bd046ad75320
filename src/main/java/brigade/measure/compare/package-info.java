/**
 * The same orders through one server model after another, measured: what to compare, who runs it,
 * and the figures.
 *
 * <p>Each model is measured in a Java virtual machine of its own, so that none pays for what
 * another left behind: compiled code, a grown heap, sockets that linger.
 */
@NullMarked
package brigade.measure.compare;

import org.jspecify.annotations.NullMarked;
