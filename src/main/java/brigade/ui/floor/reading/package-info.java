/**
 * Reads the state of the floor from a trace and an instant: {@link
 * brigade.ui.floor.reading.FloorReader}, and a reader for each part. Without JavaFX.
 */
@NullMarked
package brigade.ui.floor.reading;

import org.jspecify.annotations.NullMarked;
