/** Ada stirs until Ben turns the stove off. */
public class StopFlag {

    // mend
    boolean off;

    // end

    void ada() {
        // mend
        while (!off) {}
        // end
    }

    void ben() {
        // mend
        synchronized (this) {
            off = true;
        }
        // end
    }

    String result() {
        return "done";
    }

    public static void main(String[] args) throws InterruptedException {
        StopFlag stove = new StopFlag();
        Thread ada = new Thread(() -> stove.ada());
        Thread ben = new Thread(() -> stove.ben());
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println(stove.result());
    }
}
