import java.util.concurrent.atomic.AtomicInteger;

/** One cook turns the number on the board by a slow sum; the other keeps adding until he has. */
public class AlwaysBeaten {

    static final AtomicInteger BOARD = new AtomicInteger();
    static volatile boolean done;

    static void slow() {
        // mend
        BOARD.addAndGet(4);
        // end
        done = true;
    }

    static void quick() {
        while (!done) {
            // mend
            BOARD.set(BOARD.get() ^ 1);
            // end
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread ada = new Thread(() -> slow());
        Thread ben = new Thread(() -> quick());
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println("done");
    }
}
