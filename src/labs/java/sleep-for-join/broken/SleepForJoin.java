/** The dish is fetched ten milliseconds later: by then it will be ready. */
public class SleepForJoin {

    // mend
    static volatile String dish;

    // end

    static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            System.out.println("interrupted");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread cook =
                new Thread(() -> {
                    pause(); // the line to the market is slow
                    dish = "soup";
                });
        Thread server =
                new Thread(() -> {
                    // mend
                    pause();
                    // end
                    System.out.println(dish);
                });
        cook.start();
        server.start();
        cook.join();
        server.join();
    }
}
