/** Two servers each put one coin into the tip jar. */
public class LostUpdate {

    // mend
    static int coins;
    static final Object JAR = new Object();

    // end

    static void tip() {
        // mend
        synchronized (JAR) {
            coins++;
        }
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
