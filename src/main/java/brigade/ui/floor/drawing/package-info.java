/**
 * The people and things of the floor as small vector drawings; they know nothing of traces and
 * rooms.
 */
@NullMarked
package brigade.ui.floor.drawing;

import org.jspecify.annotations.NullMarked;
