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
        turn = 1;
        adaWants = true;
        while (benWants && turn == 1) {}
        // end
        use();
        adaWants = false;
    }

    static void ben() {
        // mend
        turn = 0;
        benWants = true;
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
