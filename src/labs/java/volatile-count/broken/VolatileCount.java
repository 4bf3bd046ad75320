/** Two cashiers write receipts; the number on them is volatile. */
public class VolatileCount {

    // mend
    static volatile int number;

    // end

    static void write() {
        // mend
        number++;
        number++;
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
