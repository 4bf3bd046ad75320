import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Cooks and servers wait at one pass that holds one plate. */
public class WrongOne {

    // mend
    static final ReentrantLock PASS = new ReentrantLock();
    static final Condition ROOM = PASS.newCondition();
    static final Condition PLATE = PASS.newCondition();
    // end
    static int plates;

    static void put() throws InterruptedException {
        // mend
        PASS.lock();
        try {
            while (plates == 1) {
                ROOM.await();
            }
            plates++;
            PLATE.signal();
        } finally {
            PASS.unlock();
        }
        // end
    }

    static void take() throws InterruptedException {
        // mend
        PASS.lock();
        try {
            while (plates == 0) {
                PLATE.await();
            }
            plates--;
            ROOM.signal();
        } finally {
            PASS.unlock();
        }
        // end
    }

    interface Work {
        void run() throws InterruptedException;
    }

    static Thread start(Work work) {
        Thread thread =
                new Thread(() -> {
                    try {
                        work.run();
                    } catch (InterruptedException e) {
                        System.out.println("interrupted");
                    }
                });
        thread.start();
        return thread;
    }

    public static void main(String[] args) throws InterruptedException {
        Thread server1 = start(() -> take());
        Thread server2 = start(() -> take());
        Thread cook1 = start(() -> put());
        Thread cook2 = start(() -> put());
        server1.join();
        server2.join();
        cook1.join();
        cook2.join();
        System.out.println(plates);
    }
}
