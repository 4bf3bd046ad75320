/** Two waiters move money between two tills, each in the other direction. */
class Transfers {
    static class Till {
        int coins = 10;
    }

    static void move(Till from, Till to) {
        synchronized (from) {
            synchronized (to) {
                from.coins--;
                to.coins++;
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Till bar = new Till();
        Till door = new Till();
        Thread a = new Thread(() -> move(bar, door));
        Thread b = new Thread(() -> move(door, bar));
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println(bar.coins + door.coins);
    }
}
