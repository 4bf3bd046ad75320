package brigade.work;

/**
 * Hears, on the thread itself, that a thread has to wait for a lock, and that it has got it.
 * Threads that find a lock free are not told of.
 */
public interface LockWatch {

    /** Hears nothing. */
    LockWatch NOBODY =
            new LockWatch() {
                @Override
                public void waits() {}

                @Override
                public void goesOn() {}
            };

    /** The calling thread begins to wait. */
    void waits();

    /** The calling thread waits no more. */
    void goesOn();
}
