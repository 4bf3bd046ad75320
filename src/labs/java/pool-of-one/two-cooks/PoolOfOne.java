import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

/** A kitchen of its own making: cooks take orders from a queue, and an order may need another. */
public class PoolOfOne {

    static final LinkedBlockingQueue<Runnable> RAIL = new LinkedBlockingQueue<>();
    static final Runnable CLOSED = () -> {};
    static final CountDownLatch SAUCE = new CountDownLatch(1);
    // mend
    static final int COOKS = 2;

    // end

    static void cook() {
        try {
            Runnable order = RAIL.take();
            while (order != CLOSED) {
                order.run();
                order = RAIL.take();
            }
            RAIL.add(CLOSED);
        } catch (InterruptedException e) {
            System.out.println("interrupted");
        }
    }

    static void sauce() {
        SAUCE.countDown();
    }

    static void steak() {
        // mend
        RAIL.add(() -> sauce());
        // end
        try {
            SAUCE.await();
        } catch (InterruptedException e) {
            System.out.println("interrupted");
        }
        System.out.println("steak with sauce");
        RAIL.add(CLOSED);
    }

    public static void main(String[] args) throws InterruptedException {
        RAIL.add(() -> steak());
        Thread[] cooks = new Thread[COOKS];
        for (int i = 0; i < COOKS; i++) {
            cooks[i] = new Thread(() -> cook());
            cooks[i].start();
        }
        for (Thread cook : cooks) {
            cook.join();
        }
    }
}
