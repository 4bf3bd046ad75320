/**
 * Recordings of the JDK's flight recorder, from a file or as they come: what they tell of threads.
 */
@NullMarked
package brigade.observe.jfr;

import org.jspecify.annotations.NullMarked;
