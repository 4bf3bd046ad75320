/** Two sellers count one ticket each. */
class LostUpdate {
    static int sold;

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(() -> sold++);
        Thread b = new Thread(() -> sold++);
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println(sold);
    }
}
