package brigade.server;

import brigade.trace.Lane;

import java.util.concurrent.Executor;

/**
 * Decides which thread runs which step of an order: that, and what lies between the threads, is all
 * that models differ in. Methods may be called on any thread and never wait for a step.
 */
public interface ServerModel extends AutoCloseable {
    /** A guest asks for admission; false: there is no room, the guest has to go. */
    boolean admit(Order order);

    /**
     * The same for an order from outside, on the thread that has read it. Where each order has a
     * thread of its own, and the calling one is from {@link #readers}, it serves the order and
     * returns at its end; else this does not wait.
     */
    default boolean admitHere(Order order) {
        return admit(order);
    }

    /** Runs what reads an order from outside, each on a thread that may wait for its client. */
    default Executor readers() {
        return Thread.ofVirtual().name("reader")::start;
    }

    /**
     * How many guests {@link #admit} would let in now. When the answer is none, {@link
     * Dining#admissionHasRoom} will tell that there is room again.
     */
    int admissionRoom();

    /**
     * A guest gives up waiting in the admission queue; false: too late, somebody is coming for the
     * guest already.
     */
    boolean leave(Order order);

    /**
     * The guest has eaten and wants to pay.
     *
     * @param lane that of the calling thread
     */
    void bill(Order order, Lane lane);

    /** Takes effect with the next step; staff that is no longer wanted finishes what it holds. */
    void apply(Setup setup);

    /** Kills the process that has served longest; false: there is none. */
    default boolean killProcess() {
        return false;
    }

    QueueLengths lengths();

    /** Where orders are served by processes. */
    default Children children() {
        return Children.NONE;
    }

    /**
     * Serves nothing more: ends and joins all threads. Orders under way stay in flight for ever.
     */
    @Override
    void close();
}
