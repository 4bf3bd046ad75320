package brigade.server;

/** The ways to staff the restaurant, in the order in which servers came to use them. */
public enum Model {
    /** One thread does everything, one request after the other. */
    SINGLE_THREAD,
    /** A process of its own for each request. */
    PROCESS_PER_REQUEST,
    /** A thread of its own for each request. */
    THREAD_PER_REQUEST,
    /** Threads with roles, and bounded queues between them. */
    THREAD_POOL,
    /** One thread that never waits, and workers for what is heavy. */
    EVENT_LOOP,
    /** A virtual thread for each request. */
    VIRTUAL_THREADS
}
