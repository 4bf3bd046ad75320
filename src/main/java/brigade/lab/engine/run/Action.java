package brigade.lab.engine.run;

/** What a thread does next, as it stands at a gate. */
public enum Action {
    BEGIN("begins"),
    READ("reads"),
    WRITE("writes"),
    /** Reads and writes in one step: a call of an atomic, a var handle, a concurrent collection. */
    UPDATE("calls"),
    LOCK("locks"),
    UNLOCK("unlocks"),
    WAIT("waits on"),
    /** Has been woken, and wants the monitor or lock back. */
    RELOCK("locks again"),
    NOTIFY("notifies on"),
    PRINT("prints"),
    START("starts"),
    JOIN("joins"),
    SLEEP("sleeps"),
    PARK("parks"),
    /** Waits for a permit, an element, a partner, a result. */
    AWAIT("awaits"),
    YIELD("yields");

    private final String verb;

    Action(String verb) {
        this.verb = verb;
    }

    /** As said of a thread: "A locks". */
    public String verb() {
        return verb;
    }
}
