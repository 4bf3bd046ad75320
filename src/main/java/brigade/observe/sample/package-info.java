/** Sick programs to look at: each runs in a JVM of its own, does real work, and has one fault. */
@NullMarked
package brigade.observe.sample;

import org.jspecify.annotations.NullMarked;
