/** The transport bar: which instant the page shows, and how it moves. */
@NullMarked
package brigade.ui.transport;

import org.jspecify.annotations.NullMarked;
