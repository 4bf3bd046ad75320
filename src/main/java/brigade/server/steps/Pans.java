package brigade.server.steps;

import brigade.server.Order;

import java.util.Arrays;

/**
 * The pans of the kitchen. Their number may change at any time: a pan that is taken away is still
 * used up to the end.
 */
public final class Pans {
    private volatile PanLock[] pans = {};

    /**
     * The pan that fewest use or wait for, so that nobody waits while one is free. Whoever gets it
     * counts as one who uses it, until {@link PanLock#leave()}.
     */
    PanLock choose(Order order) {
        while (true) {
            PanLock[] now = pans;
            PanLock best = now[order.id() % now.length];
            int users = best.users();
            for (int i = 0; i < now.length && users > 0; i++) {
                int others = now[i].users();
                if (others < users) {
                    best = now[i];
                    users = others;
                }
            }
            if (best.join(users)) {
                return best;
            }
        }
    }

    public synchronized void number(int wanted) {
        PanLock[] next = Arrays.copyOf(pans, wanted);
        for (int i = pans.length; i < wanted; i++) {
            next[i] = new PanLock(i);
        }
        pans = next;
    }
}
