import java.util.ArrayDeque;

/** One plate, two servers; each waits until there is one. */
public class IfForWhile {

    static final ArrayDeque<String> PASS = new ArrayDeque<>();

    static void put(String plate) {
        synchronized (PASS) {
            PASS.add(plate);
            // mend
            PASS.notifyAll();
            // end
        }
    }

    static void take() {
        synchronized (PASS) {
            try {
                // mend
                while (PASS.isEmpty()) {
                    PASS.wait();
                }
                // end
                System.out.println(PASS.remove());
            } catch (InterruptedException e) {
                System.out.println("nothing");
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread ada = new Thread(() -> take());
        Thread ben = new Thread(() -> take());
        Thread cook =
                new Thread(() -> {
                    put("soup");
                    put("soup");
                });
        ada.start();
        ben.start();
        cook.start();
        ada.join();
        ben.join();
        cook.join();
    }
}
