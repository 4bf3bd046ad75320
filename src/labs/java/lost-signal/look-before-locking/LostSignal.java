/** The cook rings when the plate is ready; the server waits for the bell. */
public class LostSignal {

    static final Object BELL = new Object();
    // mend
    static volatile boolean ready;

    // end

    static void ring() {
        // mend
        ready = true;
        synchronized (BELL) {
            BELL.notify();
        }
        // end
    }

    static void fetch() throws InterruptedException {
        // mend
        if (!ready) {
            synchronized (BELL) {
                BELL.wait();
            }
        }
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
