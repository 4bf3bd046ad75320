package brigade.server.thread;

import java.util.HashSet;
import java.util.Set;

/**
 * Threads that are no model's own, while they serve an order for it: each has come with an order
 * from outside, and does other things afterwards, which must not be disturbed. Any thread.
 */
final class Visitors {
    private final Set<Thread> inside = new HashSet<>();
    private boolean closed;

    /** Serves on the calling thread. */
    void serve(Runnable work) {
        Thread here = Thread.currentThread();
        come(here);
        try {
            work.run();
        } finally {
            if (leave(here)) {
                Thread.interrupted();
            }
        }
    }

    private synchronized void come(Thread visitor) {
        inside.add(visitor);
        if (closed) {
            visitor.interrupt();
        }
    }

    /** True if the visitor may have been interrupted. */
    private synchronized boolean leave(Thread visitor) {
        inside.remove(visitor);
        if (closed) {
            notifyAll();
        }
        return closed;
    }

    /** Interrupts all, and waits until they serve no more. */
    synchronized void sendAway() throws InterruptedException {
        closed = true;
        inside.forEach(Thread::interrupt);
        while (!inside.isEmpty()) {
            wait();
        }
    }
}
