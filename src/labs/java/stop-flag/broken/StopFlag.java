/** The cook stirs until somebody turns the stove off. */
public class StopFlag {

    // mend
    static boolean off;

    // end

    static void stir() {
        // mend
        while (!off) {}
        // end
        System.out.println("done");
    }

    public static void main(String[] args) throws InterruptedException {
        Thread cook = new Thread(() -> stir());
        cook.start();
        // mend
        off = true;
        // end
        cook.join();
    }
}
