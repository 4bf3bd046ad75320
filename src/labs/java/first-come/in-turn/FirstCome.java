import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two dishes are cooked at once; the soup is to be served first. */
public class FirstCome {

    static ExecutorService kitchen() {
        // mend
        return Executors.newFixedThreadPool(2);
        // end
    }

    static void serve(ExecutorService kitchen) throws Exception {
        // mend
        Future<String> soup = kitchen.submit(() -> "soup");
        Future<String> steak = kitchen.submit(() -> "steak");
        System.out.println(soup.get());
        System.out.println(steak.get());
        // end
    }

    public static void main(String[] args) throws Exception {
        ExecutorService kitchen = kitchen();
        serve(kitchen);
        kitchen.shutdown();
    }
}
