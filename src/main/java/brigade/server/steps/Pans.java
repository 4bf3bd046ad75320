package brigade.server.steps;

import brigade.server.Order;

import java.util.Arrays;

/**
 * The pans of the kitchen. Their number may change at any time: a pan that is taken away is still
 * used up to the end.
 */
public final class Pans {
    private volatile PanLock[] pans = {};

    PanLock of(Order order) {
        PanLock[] now = pans;
        return now[order.id() % now.length];
    }

    public synchronized void number(int wanted) {
        PanLock[] next = Arrays.copyOf(pans, wanted);
        for (int i = pans.length; i < wanted; i++) {
            next[i] = new PanLock(i);
        }
        pans = next;
    }
}
