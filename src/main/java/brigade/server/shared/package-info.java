/**
 * What the models are built from: the {@link brigade.server.shared.SharedResources} that all of
 * them use, the bounded queue in which orders wait to be admitted, and threads that take one order
 * after the other.
 */
@NullMarked
package brigade.server.shared;

import org.jspecify.annotations.NullMarked;
