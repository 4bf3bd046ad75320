/** Cooks and servers wait at one pass that holds one plate. */
public class WrongOne {

    // mend
    static final Object PASS = new Object();
    // end
    static int plates;

    static void put() throws InterruptedException {
        // mend
        synchronized (PASS) {
            while (plates == 1) {
                PASS.wait();
            }
            plates++;
            PASS.notifyAll();
        }
        // end
    }

    static void take() throws InterruptedException {
        // mend
        synchronized (PASS) {
            while (plates == 0) {
                PASS.wait();
            }
            plates--;
            PASS.notifyAll();
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
