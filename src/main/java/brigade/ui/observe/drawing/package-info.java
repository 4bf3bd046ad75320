/**
 * Draws the staff of any program, in the figures, colours and letters of the restaurant's floor.
 */
@NullMarked
package brigade.ui.observe.drawing;

import org.jspecify.annotations.NullMarked;
