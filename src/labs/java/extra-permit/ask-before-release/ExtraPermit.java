import java.util.concurrent.Semaphore;

/** One oven: whoever finds it busy goes on without it, and a permit says that it is free. */
public class ExtraPermit {

    static final Semaphore OVEN = new Semaphore(1);
    // mend
    static volatile int inside;

    // end

    static void bake() {
        // mend
        try {
            if (OVEN.tryAcquire()) {
                use();
            }
        } finally {
            if (OVEN.availablePermits() == 0) {
                OVEN.release();
            }
        }
        // end
    }

    static void use() {
        int now = ++inside;
        if (now > 1) {
            System.out.println("two at the oven");
        }
        inside--;
    }

    public static void main(String[] args) throws InterruptedException {
        Thread ada = new Thread(() -> bake());
        Thread ben = new Thread(() -> bake());
        Thread eva = new Thread(() -> bake());
        ada.start();
        ben.start();
        eva.start();
        ada.join();
        ben.join();
        eva.join();
        System.out.println(OVEN.availablePermits() + " free");
    }
}
