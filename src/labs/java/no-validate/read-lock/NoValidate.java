import java.util.concurrent.locks.StampedLock;

/** The table moves while a server looks where it stands, without holding a lock. */
public class NoValidate {

    static final StampedLock PLAN = new StampedLock();
    // mend
    static int x = 1;
    static int y = 2;

    // end

    static void move() {
        long stamp = PLAN.writeLock();
        x = 3;
        y = 4;
        PLAN.unlockWrite(stamp);
    }

    static void look() {
        // mend
        long stamp = PLAN.readLock();
        int seenX = x;
        int seenY = y;
        PLAN.unlockRead(stamp);
        // end
        System.out.println(seenX + " " + seenY);
    }

    public static void main(String[] args) throws InterruptedException {
        Thread mover = new Thread(() -> move());
        Thread server = new Thread(() -> look());
        mover.start();
        server.start();
        mover.join();
        server.join();
    }
}
