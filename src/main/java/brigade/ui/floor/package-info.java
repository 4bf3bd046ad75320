/**
 * The restaurant floor: who is there and what each one does at an instant of the trace.
 *
 * <p>{@link brigade.ui.floor.FloorState} is computed from the trace and an instant alone, without
 * JavaFX, so that live, paused, rewound and replayed floors are one thing; {@link
 * brigade.ui.floor.FloorView} draws it.
 */
@NullMarked
package brigade.ui.floor;

import org.jspecify.annotations.NullMarked;
