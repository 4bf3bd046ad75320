import java.util.concurrent.CyclicBarrier;

/** Three cooks start the main course together; one of them is sent home. */
public class BrokenBarrier {

    // mend
    static final CyclicBarrier READY = new CyclicBarrier(3);

    // end

    static void course(boolean sentHome) {
        // mend
        try {
            READY.await();
        } catch (Exception e) {
            System.out.println("alone");
        }
        if (sentHome) {
            return;
        }
        // end
    }

    static Thread start(boolean sentHome) {
        Thread thread = new Thread(() -> course(sentHome));
        thread.start();
        return thread;
    }

    public static void main(String[] args) throws InterruptedException {
        Thread ada = start(false);
        Thread ben = start(false);
        Thread eva = start(true);
        ada.join();
        ben.join();
        eva.join();
        System.out.println("served");
    }
}
