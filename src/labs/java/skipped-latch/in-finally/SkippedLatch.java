import java.util.concurrent.CountDownLatch;

/** The room opens when both have said that they are ready; one drops a tray. */
public class SkippedLatch {

    static final CountDownLatch READY = new CountDownLatch(2);

    static void prepare(int trays) {
        // mend
        try {
            carry(trays);
        } finally {
            READY.countDown();
        }
        // end
    }

    static void carry(int trays) {
        if (trays < 1) {
            throw new IllegalStateException("dropped");
        }
    }

    static void open() {
        try {
            READY.await();
            System.out.println("open");
        } catch (InterruptedException e) {
            System.out.println("interrupted");
        }
    }

    static Thread start(Runnable work) {
        Thread thread = new Thread(work);
        thread.setUncaughtExceptionHandler((who, what) -> {});
        thread.start();
        return thread;
    }

    public static void main(String[] args) throws InterruptedException {
        Thread ada = start(() -> prepare(1));
        Thread ben = start(() -> prepare(0));
        Thread manager = start(() -> open());
        ada.join();
        ben.join();
        manager.join();
    }
}
