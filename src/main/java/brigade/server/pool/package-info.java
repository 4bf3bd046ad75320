/** The thread pool: threads with roles, and bounded queues between them. */
@NullMarked
package brigade.server.pool;

import org.jspecify.annotations.NullMarked;
