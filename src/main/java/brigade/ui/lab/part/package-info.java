/** What all parts of the Labs page have in common, and the small things that they are made of. */
@NullMarked
package brigade.ui.lab.part;

import org.jspecify.annotations.NullMarked;
