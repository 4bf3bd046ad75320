/**
 * The rooms of the floor, a class each: a room takes its box, and shows its part of the state in
 * it.
 */
@NullMarked
package brigade.ui.floor.room;

import org.jspecify.annotations.NullMarked;
