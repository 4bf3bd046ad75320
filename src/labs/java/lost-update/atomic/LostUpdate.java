import java.util.concurrent.atomic.AtomicInteger;

/** Two servers each put one coin into the tip jar. */
public class LostUpdate {

    // mend
    static final AtomicInteger coins = new AtomicInteger();

    // end

    static void tip() {
        // mend
        coins.incrementAndGet();
        // end
    }

    public static void main(String[] args) throws InterruptedException {
        Thread ada = new Thread(() -> tip());
        Thread ben = new Thread(() -> tip());
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println(coins);
    }
}
