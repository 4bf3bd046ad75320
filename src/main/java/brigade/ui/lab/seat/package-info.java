/** The third step of a lab: a person takes the scheduler's place. */
@NullMarked
package brigade.ui.lab.seat;

import org.jspecify.annotations.NullMarked;
