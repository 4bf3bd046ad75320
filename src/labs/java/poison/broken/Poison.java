import java.util.concurrent.ArrayBlockingQueue;

/** Two servers carry plates until a plate says that the kitchen is closed. */
public class Poison {

    static final ArrayBlockingQueue<String> PASS = new ArrayBlockingQueue<>(4);
    static final String CLOSED = "closed";

    static void carry() {
        try {
            String plate = PASS.take();
            while (!plate.equals(CLOSED)) {
                plate = PASS.take();
            }
            // mend
            // end
        } catch (InterruptedException e) {
            System.out.println("interrupted");
        }
    }

    static void cook() {
        try {
            PASS.put("soup");
            // mend
            PASS.put(CLOSED);
            // end
        } catch (InterruptedException e) {
            System.out.println("interrupted");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread ada = new Thread(() -> carry());
        Thread ben = new Thread(() -> carry());
        Thread cook = new Thread(() -> cook());
        ada.start();
        ben.start();
        cook.start();
        ada.join();
        ben.join();
        cook.join();
        System.out.println("home");
    }
}
