/**
 * Large recordings are read in a Java virtual machine of its own: what that makes and forgets
 * meanwhile, gigabytes in seconds, its own collector takes away, while the window goes on.
 */
@NullMarked
package brigade.observe.apart;

import org.jspecify.annotations.NullMarked;
