/** The cook stirs until somebody turns the stove off. */
public class StopFlag {

    // mend
    static boolean off;

    static synchronized boolean isOff() {
        return off;
    }

    static synchronized void turnOff() {
        off = true;
    }

    // end

    static void stir() {
        // mend
        while (!isOff()) {}
        // end
        System.out.println("done");
    }

    public static void main(String[] args) throws InterruptedException {
        Thread cook = new Thread(() -> stir());
        cook.start();
        // mend
        turnOff();
        // end
        cook.join();
    }
}
