package brigade.ui.lab.model;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Does what takes time elsewhere, in the order in which it was asked for, and tells on the UI
 * thread what came of it. Any thread.
 *
 * @param elsewhere one after another, not on the UI thread
 * @param uiThread where it is told
 */
record LabErrands(Executor elsewhere, Executor uiThread) {

    /** Something that takes time. */
    interface Errand<T> {
        T run() throws IOException;
    }

    <T> void run(Errand<T> errand, Consumer<T> done, Consumer<String> failed) {
        elsewhere.execute(() -> {
            try {
                T result = errand.run();
                uiThread.execute(() -> done.accept(result));
            } catch (IOException e) {
                String why = String.valueOf(e.getMessage());
                uiThread.execute(() -> failed.accept(why));
            }
        });
    }
}
