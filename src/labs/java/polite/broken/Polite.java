import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Two cooks need knife and pan; who cannot get the second puts the first back and tries again. */
class Polite {
    static void cook(Lock first, Lock second) {
        while (true) {
            first.lock();
            if (second.tryLock()) {
                second.unlock();
                first.unlock();
                return;
            }
            first.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Lock knife = new ReentrantLock();
        Lock pan = new ReentrantLock();
        Thread a = new Thread(() -> cook(knife, pan));
        Thread b = new Thread(() -> cook(pan, knife));
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println("cooked");
    }
}
