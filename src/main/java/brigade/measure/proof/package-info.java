/**
 * Whether a trace tells the truth: what it says of each thread is held against what the Java
 * virtual machine itself has recorded of it.
 */
@NullMarked
package brigade.measure.proof;

import org.jspecify.annotations.NullMarked;
