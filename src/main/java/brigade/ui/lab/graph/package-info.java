/** All schedules of a program as a picture, what its locks guard, and what happens before what. */
@NullMarked
package brigade.ui.lab.graph;

import org.jspecify.annotations.NullMarked;
