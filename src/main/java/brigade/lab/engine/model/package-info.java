/**
 * What programs use of {@code java.lang.Thread} and {@code java.util.concurrent}, as plain objects
 * whose fields are all their state: the rewriter puts {@code LabSemaphore} in the place of {@code
 * Semaphore}. Each call that others can notice is one step; who cannot go on stands at its gate
 * until the guard opens. Nothing in here blocks.
 */
@NullMarked
package brigade.lab.engine.model;

import org.jspecify.annotations.NullMarked;
