import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Two servers read how many seats are free, and take one if there is one. */
public class Upgrade {

    static final ReentrantReadWriteLock PLAN = new ReentrantReadWriteLock();
    static int seats = 1;

    static void seat() {
        // mend
        PLAN.readLock().lock();
        boolean free = seats > 0;
        PLAN.readLock().unlock();
        if (free) {
            PLAN.writeLock().lock();
            seats--;
            PLAN.writeLock().unlock();
        }
        // end
    }

    public static void main(String[] args) throws InterruptedException {
        Thread ada = new Thread(() -> seat());
        Thread ben = new Thread(() -> seat());
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println(seats);
    }
}
