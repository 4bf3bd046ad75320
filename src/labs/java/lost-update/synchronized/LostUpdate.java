/** Two sellers count one ticket each, and only who has the till may count. */
class LostUpdate {
    static final Object TILL = new Object();
    static int sold;

    static void sell() {
        synchronized (TILL) {
            sold++;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(LostUpdate::sell);
        Thread b = new Thread(LostUpdate::sell);
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println(sold);
    }
}
