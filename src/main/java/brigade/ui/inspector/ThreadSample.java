package brigade.ui.inspector;

/**
 * What the JVM says of a thread, sampled.
 *
 * @param name the thread's name in the JVM
 * @param id its id there, by which it was found
 * @param state its state in the JVM, which is not its activity: a thread in a socket read is
 *     RUNNABLE
 * @param cpu share of a core that it took since the last sample, 0 … 1, or -1 when there is none
 */
public record ThreadSample(String name, long id, Thread.State state, double cpu) {}
