/**
 * The restaurant's floor as one view: {@link brigade.ui.floor.FloorView} shows the state of one
 * instant.
 *
 * <p>{@code reading} makes a {@code state} from a trace and an instant, without JavaFX, so that
 * live, paused, rewound and replayed floors are one thing. {@code plan} says where everything
 * stands. {@code drawing} has each person and thing as a small drawing, {@code painting} what all
 * rooms draw with, {@code room} each room, and {@code models} which rooms each server model has.
 */
@NullMarked
package brigade.ui.floor;

import org.jspecify.annotations.NullMarked;
