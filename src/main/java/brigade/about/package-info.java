/** What the build knows about itself and about what is shipped with it: told, never typed. */
@NullMarked
package brigade.about;

import org.jspecify.annotations.NullMarked;
