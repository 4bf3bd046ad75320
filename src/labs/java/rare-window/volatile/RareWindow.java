/** Two cooks take from a shelf on which one plate is left; one of them walks a long way first. */
public class RareWindow {

    static int steps;
    // mend
    static volatile int plates = 1;

    // end

    // mend
    static void take() {
        if (plates > 0) {
            plates--;
        }
    }

    // end

    public static void main(String[] args) throws InterruptedException {
        Thread near = new Thread(() -> take());
        Thread far =
                new Thread(() -> {
                    for (int i = 0; i < 4; i++) {
                        steps++;
                    }
                    take();
                });
        near.start();
        far.start();
        near.join();
        far.join();
        System.out.println(plates);
    }
}
