import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Three servers swap shifts, two and two. */
public class OddExchange {

    // mend
    static final Exchanger<String> SHIFTS = new Exchanger<>();

    static void swap(String mine) throws InterruptedException {
        try {
            SHIFTS.exchange(mine, 1, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            // keeps her own
        }
    }

    // end

    static Thread start(String name) {
        Thread thread =
                new Thread(() -> {
                    try {
                        swap(name);
                    } catch (Exception e) {
                        System.out.println("interrupted");
                    }
                });
        thread.start();
        return thread;
    }

    public static void main(String[] args) throws InterruptedException {
        Thread ada = start("ada");
        Thread ben = start("ben");
        Thread eva = start("eva");
        ada.join();
        ben.join();
        eva.join();
        System.out.println("swapped");
    }
}
