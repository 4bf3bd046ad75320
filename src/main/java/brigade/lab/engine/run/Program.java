package brigade.lab.engine.run;

import java.util.List;

/** A lab program that can be run again and again. */
public interface Program {

    /** Puts all static fields back to what they are before a class is initialised. */
    void reset();

    /** Calls the program's main method. */
    void main() throws Throwable;

    /** Its gates, by their numbers. */
    List<GateSite> sites();

    /** Its classes that have been loaded. */
    List<Class<?>> classes();
}
