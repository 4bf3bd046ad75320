/** Any program of the JVM: its recordings and thread dumps, opened as traces. */
@NullMarked
package brigade.observe;

import org.jspecify.annotations.NullMarked;
