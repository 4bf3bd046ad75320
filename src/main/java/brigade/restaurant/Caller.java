package brigade.restaurant;

/** Somebody outside the restaurant who has ordered and waits. */
public interface Caller {
    /** The order has this number; on the ordering thread, before anything is done for it. */
    void placed(int order);

    /** The order has ended: once, on the thread that ended it, which must not wait here. */
    void ended(Receipt receipt);
}
