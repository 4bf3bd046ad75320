/** Each cook says that he is at the pan, and then looks whether the other is. */
public class StoreBuffering {

    // mend
    static volatile int a;
    static volatile int b;
    // end
    static int left;
    static int right;

    public static void main(String[] args) throws InterruptedException {
        Thread ada =
                new Thread(() -> {
                    a = 1;
                    left = b;
                });
        Thread ben =
                new Thread(() -> {
                    b = 1;
                    right = a;
                });
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println(left + " " + right);
    }
}
