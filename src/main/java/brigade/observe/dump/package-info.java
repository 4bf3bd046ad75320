/**
 * Thread dumps of any JVM: text and JSON of JDK 8 to 25, who holds what and who waits for whom in
 * them, and the trace that several of them make.
 */
@NullMarked
package brigade.observe.dump;

import org.jspecify.annotations.NullMarked;
