import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One cook, and a rail with room for few orders; three guests order at once. */
public class FullRail {

    static final AtomicInteger served = new AtomicInteger();
    // mend
    static final int ROOM = 1;
    static final RejectedExecutionHandler WHEN_FULL = new ThreadPoolExecutor.DiscardOldestPolicy();

    // end

    public static void main(String[] args) {
        ThreadPoolExecutor kitchen =
                new ThreadPoolExecutor(
                        1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(ROOM), WHEN_FULL);
        for (int guest = 0; guest < 3; guest++) {
            kitchen.execute(() -> served.incrementAndGet());
        }
        kitchen.close();
        System.out.println(served);
    }
}
