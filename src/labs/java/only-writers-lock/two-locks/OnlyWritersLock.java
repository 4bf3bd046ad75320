/** A plate and its price are changed together; somebody reads the menu meanwhile. */
public class OnlyWritersLock {

    static final Object MENU = new Object();
    // mend
    static String dish = "soup";
    static int price = 5;

    // end

    static void change() {
        // mend
        synchronized (MENU) {
            dish = "steak";
            price = 30;
        }
        // end
    }

    static void read() {
        // mend
        synchronized (dish) {
            System.out.println(dish + " " + price);
        }
        // end
    }

    public static void main(String[] args) throws InterruptedException {
        Thread chef = new Thread(() -> change());
        Thread guest = new Thread(() -> read());
        chef.start();
        guest.start();
        chef.join();
        guest.join();
    }
}
