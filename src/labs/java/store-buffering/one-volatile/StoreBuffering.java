/** Each cook says that he is at the pan, and then looks whether the other is. */
public class StoreBuffering {

    // mend
    volatile int a;
    int b;
    // end
    int left;
    int right;

    void ada() {
        a = 1;
        left = b;
    }

    void ben() {
        b = 1;
        right = a;
    }

    String result() {
        return left + " " + right;
    }

    public static void main(String[] args) throws InterruptedException {
        StoreBuffering pan = new StoreBuffering();
        Thread ada = new Thread(() -> pan.ada());
        Thread ben = new Thread(() -> pan.ben());
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println(pan.result());
    }
}
