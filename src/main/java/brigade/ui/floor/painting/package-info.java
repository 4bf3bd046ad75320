/**
 * What all rooms draw with: {@link brigade.ui.floor.painting.Studio} with its layers, colours and
 * letters, the texts, the staff, the customers, and crowds of dots.
 */
@NullMarked
package brigade.ui.floor.painting;

import org.jspecify.annotations.NullMarked;
