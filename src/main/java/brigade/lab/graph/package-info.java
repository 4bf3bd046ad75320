/** All schedules of a program as a picture has them: states, steps, layers, what guards what. */
@NullMarked
package brigade.lab.graph;

import org.jspecify.annotations.NullMarked;
