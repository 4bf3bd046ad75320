/**
 * What Brigade must show, measured: each experiment compares two things in one run and says whether
 * its bar held. None is a test: figures depend on the machine, ratios much less.
 */
@NullMarked
package brigade.bench;

import org.jspecify.annotations.NullMarked;
