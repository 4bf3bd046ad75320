/** One thread does everything, one order after the other. */
@NullMarked
package brigade.server.single;

import org.jspecify.annotations.NullMarked;
