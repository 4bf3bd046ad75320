/**
 * Two cooks share one pan without any lock: each says that he wants it, and lets the other first.
 */
public class Peterson {

    static volatile boolean adaWants;
    static volatile boolean benWants;
    static volatile int turn;
    static volatile int inside;

    static void use() {
        inside++;
        if (inside != 1) {
            System.out.println("both");
        }
        inside--;
    }

    static void ada() {
        // mend
        adaWants = true;
        turn = 1;
        while (benWants && turn == 1) {}
        // end
        use();
        adaWants = false;
    }

    static void ben() {
        // mend
        benWants = true;
        turn = 0;
        while (adaWants && turn == 0) {}
        // end
        use();
        benWants = false;
    }

    public static void main(String[] args) throws InterruptedException {
        Thread ada = new Thread(() -> ada());
        Thread ben = new Thread(() -> ben());
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println("done");
    }
}
