/** The ledger, tried by jcstress with two threads. */
@NullMarked
package brigade.server;

import org.jspecify.annotations.NullMarked;
