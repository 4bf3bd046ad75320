/** Two cooks share one stove: who wants it says so, and lets the other go first. */
class Peterson {
    static volatile boolean wants0;
    static volatile boolean wants1;
    static volatile int turn;
    static int inside;

    static void cook(int me) {
        int other = 1 - me;
        wants(me, true);
        turn = other;
        while (wants(other) && turn == other) {}
        inside++;
        if (inside > 1) {
            System.out.println("both");
        }
        inside--;
        wants(me, false);
    }

    static boolean wants(int cook) {
        return cook == 0 ? wants0 : wants1;
    }

    static void wants(int cook, boolean value) {
        if (cook == 0) {
            wants0 = value;
        } else {
            wants1 = value;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(() -> cook(0));
        Thread b = new Thread(() -> cook(1));
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println("done");
    }
}
