/**
 * What a thread of any JVM does, by its stack and its lock; which pool it belongs to; and the words
 * of traces in which that stands.
 */
@NullMarked
package brigade.observe.thread;

import org.jspecify.annotations.NullMarked;
