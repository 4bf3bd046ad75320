import java.util.concurrent.Phaser;

/** Three cooks start the main course together; one of them is sent home. */
public class BrokenBarrier {

    // mend
    static final Phaser READY = new Phaser(3);

    // end

    static void course(boolean sentHome) {
        // mend
        if (sentHome) {
            READY.arriveAndDeregister();
            return;
        }
        READY.arriveAndAwaitAdvance();
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
