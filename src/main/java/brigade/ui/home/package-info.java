/**
 * At home on a person's desktop: where the system wants files, what is remembered of a person's
 * habits, the log, the words about an error that nobody caught, and about Brigade itself.
 */
@NullMarked
package brigade.ui.home;

import org.jspecify.annotations.NullMarked;
