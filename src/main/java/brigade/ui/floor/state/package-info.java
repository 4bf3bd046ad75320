/**
 * All that the floor shows at one instant, as values: {@link brigade.ui.floor.state.FloorState} and
 * its parts. They know no JavaFX.
 */
@NullMarked
package brigade.ui.floor.state;

import org.jspecify.annotations.NullMarked;
