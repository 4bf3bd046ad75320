/** A plate and its price are changed together; somebody reads the menu meanwhile. */
public class OnlyWritersLock {

    static final Object MENU = new Object();

    // mend
    record Line(String dish, int price) {}

    static volatile Line line = new Line("soup", 5);

    // end

    static void change() {
        // mend
        line = new Line("steak", 30);
        // end
    }

    static void read() {
        // mend
        Line now = line;
        System.out.println(now.dish() + " " + now.price());
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
