import java.util.concurrent.atomic.AtomicInteger;

/** Two sellers count one ticket each, in one step. */
class LostUpdate {
    static final AtomicInteger SOLD = new AtomicInteger();

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(SOLD::incrementAndGet);
        Thread b = new Thread(SOLD::incrementAndGet);
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println(SOLD.get());
    }
}
