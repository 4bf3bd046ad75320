/**
 * Why a thread waits and where the time of a request went: facts of a trace, and rules over them.
 * Who holds a lock, how far that goes on, who could serve a queue and whether they are free. Knows
 * no words for people: a rule gives a reason, and whoever shows it has the text.
 */
@NullMarked
package brigade.trace.waits;

import org.jspecify.annotations.NullMarked;
