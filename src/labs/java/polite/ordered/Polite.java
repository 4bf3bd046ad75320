import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Two cooks need knife and pan, and both take the knife first. */
class Polite {
    static void cook(Lock first, Lock second) {
        first.lock();
        second.lock();
        second.unlock();
        first.unlock();
    }

    public static void main(String[] args) throws InterruptedException {
        Lock knife = new ReentrantLock();
        Lock pan = new ReentrantLock();
        Thread a = new Thread(() -> cook(knife, pan));
        Thread b = new Thread(() -> cook(knife, pan));
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println("cooked");
    }
}
