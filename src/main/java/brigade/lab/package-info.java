/**
 * Labs: small complete Java programs whose schedules a person chooses. Here is what the app has of
 * them: which there are, and the process in which they run, explored and judged.
 */
@NullMarked
package brigade.lab;

import org.jspecify.annotations.NullMarked;
