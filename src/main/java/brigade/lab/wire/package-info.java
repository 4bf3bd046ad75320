/** What the app and the lab JVM say to each other: a message is one line of JSON. */
@NullMarked
package brigade.lab.wire;

import org.jspecify.annotations.NullMarked;
