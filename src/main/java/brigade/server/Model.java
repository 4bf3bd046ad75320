package brigade.server;

/** The ways to staff the restaurant, in the order in which servers came to use them. */
public enum Model {
    /** One thread does everything, one request after the other. */
    SINGLE_THREAD(0),
    /** A process of its own for each request. */
    PROCESS_PER_REQUEST(1),
    /** A thread of its own for each request. */
    THREAD_PER_REQUEST(2),
    /** Threads with roles, and bounded queues between them. */
    THREAD_POOL(3),
    /** One thread that never waits, and workers for what is heavy. */
    EVENT_LOOP(4),
    /** A virtual thread for each request. */
    VIRTUAL_THREADS(5);

    private final int code;

    Model(int code) {
        this.code = code;
    }

    /** Its number in traces, the same in all versions. */
    public int code() {
        return code;
    }

    /** The model with a code; the thread pool where none has it. */
    public static Model of(long code) {
        for (Model model : values()) {
            if (model.code == code) {
                return model;
            }
        }
        return THREAD_POOL;
    }
}
