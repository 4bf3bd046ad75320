/** The cook puts the plate on the counter and rings; who comes late finds the plate. */
class LostNotify {
    static final Object BELL = new Object();
    static boolean ready;

    static void cook() {
        synchronized (BELL) {
            ready = true;
            BELL.notify();
        }
    }

    static void serve() {
        synchronized (BELL) {
            try {
                while (!ready) {
                    BELL.wait();
                }
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
