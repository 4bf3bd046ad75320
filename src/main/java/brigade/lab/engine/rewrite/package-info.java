/**
 * Makes of the classes of a lab those that stop at gates: with the ClassFile API, no class of the
 * JDK is changed.
 */
@NullMarked
package brigade.lab.engine.rewrite;

import org.jspecify.annotations.NullMarked;
