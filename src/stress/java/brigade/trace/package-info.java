/**
 * How the recorder hands over between threads, tried by jcstress on all that the memory model and
 * this processor allow: chunks from writer to reader, chunks that are used again, counters, the end
 * of a lane. Each test has two threads, so that two cores are enough.
 */
@NullMarked
package brigade.trace;

import org.jspecify.annotations.NullMarked;
