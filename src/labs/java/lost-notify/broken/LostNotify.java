/** The cook rings when the plate is ready; the waiter may not listen yet. */
class LostNotify {
    static final Object BELL = new Object();

    static void cook() {
        synchronized (BELL) {
            BELL.notify();
        }
    }

    static void serve() {
        synchronized (BELL) {
            try {
                BELL.wait();
            } catch (InterruptedException e) {
                return;
            }
        }
        System.out.println("served");
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(LostNotify::serve);
        Thread b = new Thread(LostNotify::cook);
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
