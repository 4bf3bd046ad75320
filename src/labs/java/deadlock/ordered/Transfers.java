/** Two waiters move money between two tills, each in the other direction. */
class Transfers {
    static class Till {
        final int number;
        int coins = 10;

        Till(int number) {
            this.number = number;
        }
    }

    static void move(Till from, Till to) {
        Till first = from.number < to.number ? from : to;
        Till second = first == from ? to : from;
        synchronized (first) {
            synchronized (second) {
                from.coins--;
                to.coins++;
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Till bar = new Till(1);
        Till door = new Till(2);
        Thread a = new Thread(() -> move(bar, door));
        Thread b = new Thread(() -> move(door, bar));
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println(bar.coins + door.coins);
    }
}
