/**
 * Which rooms each server model has besides the door, the desk and the back room: a class a model,
 * behind {@link brigade.ui.floor.models.ModelRooms}.
 */
@NullMarked
package brigade.ui.floor.models;

import org.jspecify.annotations.NullMarked;
