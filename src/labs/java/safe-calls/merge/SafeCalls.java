import java.util.concurrent.ConcurrentHashMap;

/** Two servers count the orders of soup in a map that is safe for threads. */
public class SafeCalls {

    static final ConcurrentHashMap<String, Integer> ORDERS = new ConcurrentHashMap<>();

    static void order(String dish) {
        // mend
        ORDERS.merge(dish, 1, Integer::sum);
        // end
    }

    public static void main(String[] args) throws InterruptedException {
        ORDERS.put("soup", 0);
        Thread ada = new Thread(() -> order("soup"));
        Thread ben = new Thread(() -> order("soup"));
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println(ORDERS.get("soup"));
    }
}
