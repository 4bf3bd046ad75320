import java.util.concurrent.CountDownLatch;

/** The cook rings when the plate is ready; the server waits for the bell. */
public class LostSignal {

    static final Object BELL = new Object();
    // mend
    static final CountDownLatch READY = new CountDownLatch(1);

    // end

    static void ring() {
        // mend
        READY.countDown();
        // end
    }

    static void fetch() throws InterruptedException {
        // mend
        READY.await();
        // end
        System.out.println("served");
    }

    public static void main(String[] args) throws InterruptedException {
        Thread cook = new Thread(() -> ring());
        Thread server =
                new Thread(() -> {
                    try {
                        fetch();
                    } catch (InterruptedException e) {
                        System.out.println("interrupted");
                    }
                });
        cook.start();
        server.start();
        cook.join();
        server.join();
    }
}
