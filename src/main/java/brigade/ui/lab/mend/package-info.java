/** Mending a program, and the proof that it is mended. */
@NullMarked
package brigade.ui.lab.mend;

import org.jspecify.annotations.NullMarked;
