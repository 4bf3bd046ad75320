package brigade.lab.engine.run;

/** What two threads do to one object of a program, and what came of it. */
public interface Actors {
    /** A fresh object. */
    Object state();

    /** What the first thread does to it. */
    void ada(Object state) throws Throwable;

    /** What the second does. */
    void ben(Object state) throws Throwable;

    /** What came of it, when both are done. */
    String result(Object state);
}
