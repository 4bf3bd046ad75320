import java.util.concurrent.Exchanger;

/** Three servers swap shifts, two and two. */
public class OddExchange {

    // mend
    static final Exchanger<String> EARLY = new Exchanger<>();
    static final Exchanger<String> LATE = new Exchanger<>();

    static void swap(String mine) throws InterruptedException {
        if (mine.equals("eva")) {
            LATE.exchange(mine);
        } else {
            EARLY.exchange(mine);
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
