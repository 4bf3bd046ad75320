package brigade.lab.engine.run;

/** What a thread does next, as it stands at a gate. */
public enum Action {
    BEGIN,
    READ,
    WRITE,
    /** Reads and writes in one step: a call of an atomic, a var handle, a concurrent collection. */
    UPDATE,
    LOCK,
    UNLOCK,
    WAIT,
    /** Has been woken, and wants the monitor or lock back. */
    RELOCK,
    NOTIFY,
    PRINT,
    START,
    JOIN,
    SLEEP,
    PARK,
    /** Waits for a permit, an element, a partner, a result. */
    AWAIT,
    YIELD
}
