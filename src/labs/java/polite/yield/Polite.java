import java.util.concurrent.locks.ReentrantLock;

/** Two cooks need knife and pan; each puts back what he has when he cannot get the other. */
public class Polite {

    static final ReentrantLock KNIFE = new ReentrantLock();
    static final ReentrantLock PAN = new ReentrantLock();

    // mend
    static void cook(ReentrantLock first, ReentrantLock second) {
        while (true) {
            first.lock();
            if (second.tryLock()) {
                second.unlock();
                first.unlock();
                return;
            }
            first.unlock();
            Thread.yield();
        }
    }

    // end

    public static void main(String[] args) throws InterruptedException {
        Thread ada = new Thread(() -> cook(KNIFE, PAN));
        Thread ben = new Thread(() -> cook(PAN, KNIFE));
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println("cooked");
    }
}
