import java.util.concurrent.LinkedTransferQueue;

/** The cook goes home when the soup is in the server's hands. */
public class HandedOver {

    static final LinkedTransferQueue<String> PASS = new LinkedTransferQueue<>();

    static void cook() throws InterruptedException {
        // mend
        PASS.put("soup");
        Thread.yield();
        // end
        System.out.println(PASS.isEmpty() ? "handed over" : "left on the pass");
    }

    static void serve() throws InterruptedException {
        PASS.take();
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
        Thread cook = start(() -> cook());
        Thread server = start(() -> serve());
        cook.join();
        server.join();
    }
}
