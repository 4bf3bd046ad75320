import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Two dishes are cooked at once; the soup is to be served first. */
public class FirstCome {

    static ExecutorService kitchen() {
        // mend
        return Executors.newFixedThreadPool(2);
        // end
    }

    static void serve(ExecutorService kitchen) throws Exception {
        // mend
        CompletionService<String> pass = new ExecutorCompletionService<>(kitchen);
        pass.submit(() -> "soup");
        pass.submit(() -> "steak");
        System.out.println(pass.take().get());
        System.out.println(pass.take().get());
        // end
    }

    public static void main(String[] args) throws Exception {
        ExecutorService kitchen = kitchen();
        serve(kitchen);
        kitchen.shutdown();
    }
}
