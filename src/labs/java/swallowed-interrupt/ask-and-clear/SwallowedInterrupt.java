/** At closing time the waiter is told to stop, by an interrupt. */
public class SwallowedInterrupt {

    static void serve() {
        // mend
        while (!Thread.interrupted()) {
            try {
                Thread.sleep(1_000);
            } catch (InterruptedException e) {
                Thread.interrupted();
            }
        }
        // end
        System.out.println("home");
    }

    public static void main(String[] args) throws InterruptedException {
        Thread waiter = new Thread(() -> serve());
        Thread manager = new Thread(() -> waiter.interrupt());
        waiter.start();
        manager.start();
        waiter.join();
        manager.join();
    }
}
