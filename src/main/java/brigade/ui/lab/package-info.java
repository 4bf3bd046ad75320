/** The Labs page: which labs there are, their steps, and what the steps look like. */
@NullMarked
package brigade.ui.lab;

import org.jspecify.annotations.NullMarked;
