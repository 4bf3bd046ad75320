import java.util.concurrent.atomic.AtomicInteger;

/** Two cashiers write receipts; the number on them is volatile. */
public class VolatileCount {

    // mend
    static final AtomicInteger number = new AtomicInteger();

    // end

    static void write() {
        // mend
        number.incrementAndGet();
        number.incrementAndGet();
        // end
    }

    public static void main(String[] args) throws InterruptedException {
        Thread ada = new Thread(() -> write());
        Thread ben = new Thread(() -> write());
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println(number);
    }
}
