import java.util.concurrent.CompletableFuture;

/** The order is cooked elsewhere; what goes wrong there is told to whoever asks. */
public class LostException {

    static String cook(int eggs) {
        if (eggs < 1) {
            throw new IllegalStateException("no eggs");
        }
        return "omelette";
    }

    static void order() {
        CompletableFuture<String> dish = new CompletableFuture<>();
        Thread cook =
                new Thread(() -> {
                    // mend
                    dish.complete(cook(0));
                    // end
                });
        cook.setUncaughtExceptionHandler((who, what) -> {});
        cook.start();
        // mend
        System.out.println(dish.exceptionally(what -> "sorry").join());
        // end
    }

    public static void main(String[] args) throws InterruptedException {
        Thread server = new Thread(() -> order());
        server.start();
        server.join();
    }
}
