/** Each cashier locks a till of her own, and both add to one sum. */
public class AnyLock {

    // mend
    static int sum;

    // end

    // mend
    void take(int euros) {
        add(euros);
    }

    static synchronized void add(int euros) {
        sum += euros;
    }

    // end

    public static void main(String[] args) throws InterruptedException {
        AnyLock left = new AnyLock();
        AnyLock right = new AnyLock();
        Thread ada = new Thread(() -> left.take(5));
        Thread ben = new Thread(() -> right.take(7));
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println(sum);
    }
}
