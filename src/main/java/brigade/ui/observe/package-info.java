/** The Observe page: any Java program's threads, live or from a file. */
@NullMarked
package brigade.ui.observe;

import org.jspecify.annotations.NullMarked;
