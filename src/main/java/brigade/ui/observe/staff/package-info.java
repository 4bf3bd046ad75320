/**
 * The staff of any program at an instant, read from its trace: rooms are pools, people are threads,
 * crowds are many threads that are at the same. Knows no toolkit.
 */
@NullMarked
package brigade.ui.observe.staff;

import org.jspecify.annotations.NullMarked;
