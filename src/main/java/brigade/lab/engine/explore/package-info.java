/**
 * All schedules of a program: every reachable state once, the outcomes with their exact shares, the
 * shortest schedule to each, and whether anything is wrong that no outcome shows.
 */
@NullMarked
package brigade.lab.engine.explore;

import org.jspecify.annotations.NullMarked;
